// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/RunSetupPane.h"

#include "ui/common/Appearance.h"
#include "ui/common/PlainText.h"
#include "ui/form/ParameterText.h"
#include "ui/session/Session.h"

#include <QHeaderView>

#include <algorithm>
#include <optional>

namespace wh::ui {

RunSetupPane::RunSetupPane(const Appearance& appearance, Session& session, QWidget* parent)
    : QTreeWidget(parent), m_appearance(appearance), m_session(session)
{
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(3 * kGrid);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setItemsExpandable(false);
    setFrameShape(QFrame::NoFrame);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header()->setStretchLastSection(true);
    connect(&appearance, &Appearance::changed, this, &RunSetupPane::fill);
}

void RunSetupPane::setReport(OpenReportPtr open)
{
    m_open = std::move(open);
    fill();
}

void RunSetupPane::retranslate()
{
    setAccessibleName(tr("What the run was made with"));
    fill();
}

QTreeWidgetItem* RunSetupPane::addGroup(const QString& name)
{
    auto* item = new QTreeWidgetItem(this, {name});
    item->setFirstColumnSpanned(true);
    item->setForeground(0, m_appearance.colour(Token::Muted));
    QFont font = m_appearance.font(FontRole::Small);
    font.setWeight(QFont::DemiBold);
    item->setFont(0, font);
    item->setFlags(Qt::ItemIsEnabled);
    item->setExpanded(true);
    return item;
}

QTreeWidgetItem* RunSetupPane::addValue(QTreeWidgetItem* group, const QString& name, const QString& value)
{
    auto* item = new QTreeWidgetItem(group, {name, value});
    item->setForeground(0, m_appearance.colour(Token::Muted));
    item->setToolTip(1, plainTip(value));
    return item;
}

/// What no form has, but the engine: the period, and how far it moved the recording's times. @return title and tip,
/// both empty for anything else
std::pair<QString, QString> RunSetupPane::clockWords(const std::string& name)
{
    const QString period = tr("As it was chosen, by the times at which the recording was received.");
    if (name == "from")
        return {tr("Period from, as recorded"), period};
    if (name == "to")
        return {tr("Period to, as recorded"), period};
    if (name == "clock_offset")
        return {tr("Clock offset"),
                tr("The venue's clock was ahead of the recorder's: some events would have been received before they "
                   "happened. The run adds this to all recorded receive times; its own times are later by as much.")};
    return {};
}

void RunSetupPane::addParameters(QTreeWidgetItem* group, const client::Pairs& values,
                                 const std::vector<ParameterSpec>& specs)
{
    const auto& market = m_open->report.instrument.name;
    for (const auto& [name, value] : values) {
        const auto known = std::find_if(specs.begin(), specs.end(),
                                        [&name = name](const ParameterSpec& one) { return one.name == name; });
        std::optional<ParameterSpec> spec;
        if (known != specs.end())
            spec = inCurrencies(*known, market.base, market.quote);
        const QString text = spec ? valueText(*spec, value) : toQString(value);
        const auto [title, tip] = clockWords(name);
        QTreeWidgetItem* item = addValue(group, title.isEmpty() ? parameterTitle(name) : title, text);
        if (!tip.isEmpty())
            item->setToolTip(0, plainTip(tip));
        if (!spec || !tip.isEmpty())
            continue;
        item->setToolTip(0, parameterTip(*spec));
        if (spec->defaultText == value) {
            item->setToolTip(1, tr("The default"));
            continue;
        }
        QFont font = m_appearance.font(FontRole::Body);
        font.setWeight(QFont::DemiBold);
        item->setFont(1, font);
        item->setToolTip(1, tr("The default is %1").arg(valueText(*spec, spec->defaultText)));
    }
}

void RunSetupPane::fill()
{
    clear();
    if (!m_open)
        return;
    const auto& report = m_open->report;
    const auto& numbers = m_appearance.numbers();
    const auto& times = m_appearance.times();
    auto* run = addGroup(tr("Run"));
    addValue(run, tr("Recording"), toQString(report.dataset));
    const QString clock = tr("By the clock of the bot, as all moments of the report: when an event was received. A "
                             "period is chosen by the recording's own times, so the two differ where the bot's clock "
                             "was corrected, or where the feed's latency is not the recorded one.");
    addValue(run, tr("From, bot's clock"), times.exact(report.start))->setToolTip(0, clock);
    addValue(run, tr("To, bot's clock"), times.exact(report.end))->setToolTip(0, clock);
    addValue(run, tr("Span"), durationText(report.end - report.start));
    addValue(run, tr("Events"), numbers.whole(report.events));
    addValue(run, tr("Trades of the market"), numbers.whole(report.prints));
    addValue(run, tr("Seed"), toQString(m_open->run.seed));
    if (!m_open->run.checksum.empty())
        addValue(run, tr("Checksum"), toQString(m_open->run.checksum));
    if (!m_open->run.version.empty())
        addValue(run, tr("Made by"), QStringLiteral("Wheelhouse ") + toQString(m_open->run.version));
    if (m_open->run.startedAt > 0)
        addValue(run, tr("Started"), times.moment(m_open->run.startedAt));
    if (m_open->run.endedAt > m_open->run.startedAt && m_open->run.startedAt > 0)
        addValue(run, tr("Took"), durationText(m_open->run.endedAt - m_open->run.startedAt));

    const client::Strategy* strategy = m_session.strategy(report.strategy);
    addParameters(addGroup(tr("Strategy: %1").arg(toQString(strategy ? strategy->title : report.strategy))),
                  report.parameters, strategy ? strategy->parameters : std::vector<ParameterSpec>());
    addParameters(addGroup(tr("Market and engine")), report.setup,
                  m_session.capabilities() ? m_session.capabilities()->backtestOptions : std::vector<ParameterSpec>());

    auto* orders = addGroup(tr("Orders"));
    const std::pair<QString, std::int64_t> counts[] = {
        {tr("Placed"), report.placed},   {tr("Amended"), report.amended}, {tr("Cancelled"), report.cancelled},
        {tr("Filled"), report.filled},   {tr("Refused"), report.refused}, {tr("Rejected"), report.rejected},
        {tr("Expired"), report.expired},
    };
    for (const auto& [name, count] : counts)
        addValue(orders, name, numbers.whole(count));
    for (const auto& [code, count] : report.refusals)
        addValue(orders, toQString(code), numbers.whole(count));
    if (!report.fees.empty()) {
        auto* fees = addGroup(tr("Fees"));
        for (const auto& [asset, amount] : report.fees)
            addValue(fees, toQString(asset), numbers.exact(toQString(amount.toString())));
    }
    if (!report.gauges.empty()) {
        auto* gauges = addGroup(tr("Gauges, last value"));
        for (const auto& gauge : report.gauges) {
            auto* item =
                addValue(gauges, toQString(gauge.name), numbers.compact(gauge.last) + u' ' + toQString(gauge.unit));
            item->setToolTip(1, tr("From %1 to %2, on average %3")
                                    .arg(numbers.compact(gauge.minimum), numbers.compact(gauge.maximum),
                                         numbers.compact(gauge.mean)));
        }
    }
}

} // namespace wh::ui
