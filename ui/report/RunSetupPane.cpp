// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/RunSetupPane.h"

#include "ui/common/Appearance.h"
#include "ui/form/ParameterText.h"
#include "ui/session/Session.h"

#include <QHeaderView>

#include <algorithm>

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
    item->setToolTip(1, value);
    return item;
}

void RunSetupPane::addParameters(QTreeWidgetItem* group, const client::Pairs& values,
                                 const std::vector<ParameterSpec>& specs)
{
    for (const auto& [name, value] : values) {
        const auto spec = std::find_if(specs.begin(), specs.end(),
                                       [&name = name](const ParameterSpec& known) { return known.name == name; });
        const QString text = spec == specs.end() ? toQString(value) : valueText(*spec, value);
        QTreeWidgetItem* item = addValue(group, parameterTitle(name), text);
        if (spec == specs.end())
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
    addValue(run, tr("From"), times.exact(report.start));
    addValue(run, tr("To"), times.exact(report.end));
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
