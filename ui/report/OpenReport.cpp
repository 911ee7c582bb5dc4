// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/OpenReport.h"

#include <algorithm>
#include <cmath>

namespace wh::ui {

namespace {

/// Some millionths of the capital are seen: two digits of 10,000 USDT, six of one BTC.
int digitsFor(double capital)
{
    const double magnitude = capital > 0 ? std::floor(std::log10(capital)) : 4;
    return static_cast<int>(std::clamp(6 - magnitude, 2.0, 8.0));
}

} // namespace

OpenReportPtr OpenReport::of(client::Run run, client::Report report, Data data, std::optional<client::Dataset> dataset)
{
    auto open = std::make_shared<OpenReport>();
    const Instrument& instrument = report.instrument;
    const auto asset = [](const std::string& name) { return QString::fromStdString(name); };
    open->price = ValueFormat::ofTick(QString::fromStdString(instrument.tick.toString()), asset(instrument.name.quote));
    open->money.digits = digitsFor(report.initialEquity.toDouble());
    open->money.unit = asset(instrument.settleAsset());
    open->quantity.digits = instrument.lot.fractionDigits();
    open->quantity.unit = instrument.isDerivative() ? QString() : asset(instrument.name.base);
    open->key = run.id;
    open->run = std::move(run);
    open->report = std::move(report);
    open->data = data;
    if (data == Data::Same)
        open->dataset = std::move(dataset);
    return open;
}

OpenReportPtr OpenReport::ofBot(client::ReportKey key, client::Report report)
{
    auto open = std::make_shared<OpenReport>(*of({}, std::move(report), Data::Missing, {}));
    open->key = std::move(key);
    return open;
}

OpenReportPtr OpenReport::without(Data state) const
{
    auto copy = std::make_shared<OpenReport>(*this);
    copy->data = state;
    copy->dataset.reset();
    return copy;
}

} // namespace wh::ui
