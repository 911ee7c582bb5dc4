// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/ResultPane.h"

#include "ui/charts/TimeAxis.h"
#include "ui/charts/TimeChart.h"
#include "ui/charts/layers/LineLayer.h"
#include "ui/common/Appearance.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/ErrorText.h"
#include "ui/common/MetricCard.h"
#include "ui/common/StatePane.h"
#include "ui/editor/PlaceTable.h"
#include "ui/editor/StepsPane.h"
#include "ui/session/Session.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace wh::ui {

namespace {

constexpr int kCardWidth = 180; ///< that every figure has room in
constexpr int kNameWidth = 160; ///< of a script, in the title of a tab
constexpr int kMostColumns = 4;
constexpr std::size_t kFigures = 12;

int numberOf(const Error& error, std::string_view field)
{
    return QByteArray::fromStdString(std::string(error.field(field))).toInt();
}

/// Where an error says that it is; without what the row shows already.
PlaceRow placed(const Error& error)
{
    PlaceRow row;
    row.file = QString::fromStdString(std::string(error.field("file")));
    row.line = numberOf(error, "line");
    row.column = numberOf(error, "column");
    return row;
}

QString textOf(const Error& error)
{
    Error rest = error;
    std::erase_if(rest.context, [](const Error::Field& field) {
        return field.name == "file" || field.name == "line" || field.name == "column" || field.name == "length";
    });
    return errorText(rest);
}

QString placeText(const PlaceRow& row)
{
    return row.file.isEmpty() ? QString() : QStringLiteral("%1:%2").arg(row.file).arg(row.line);
}

SeriesPtr seriesOf(const std::vector<std::pair<TimeNs, double>>& points)
{
    std::vector<TimeNs> times;
    std::vector<double> values;
    for (const auto& [time, value] : points) {
        times.push_back(time);
        values.push_back(value);
    }
    return std::make_shared<const Series>(std::move(times), std::move(values));
}

} // namespace

ResultPane::ResultPane(const PageContext& context, QWidget* parent)
    : QTabWidget(parent)
    , m_context(context)
    , m_problems(makeTable("problems"))
    , m_log(makeTable("scriptLog"))
    , m_fills(makeTable("scriptFills"))
    , m_gauges(makeTable("scriptGauges"))
    , m_checks(makeTable("scriptChecks"))
    , m_steps(new StepsPane(context, this))
    , m_looks(new QLabel(this))
    , m_problemsOrNone(new QStackedWidget(this))
{
    setDocumentMode(true);
    m_looks->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_looks->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 2 * kGrid);
    m_looks->setWordWrap(true);
    m_problemsOrNone->addWidget(m_looks);
    m_problemsOrNone->addWidget(m_problems);
    addTab(m_problemsOrNone, {});
    addTab(makeResult(), {});
    addTab(m_log, {});
    addTab(m_fills, {});
    addTab(makeGauges(), {});
    addTab(m_checks, {});
    addTab(m_steps, {});
    connect(m_fills, &PlaceTable::rowRequested, this, [this](int row) {
        if (!m_trial || row < 0 || static_cast<std::size_t>(row) >= m_trial->trades.size())
            return;
        const auto& trade = m_trial->trades[static_cast<std::size_t>(row)];
        emit orderRequested(trade.order, trade.time);
    });
    connect(m_gauges, &QTableView::clicked, this, [this](const QModelIndex& index) { showGauge(index.row()); });
    connect(m_gauges->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) { showGauge(now.row()); });
    connect(&context.appearance, &Appearance::changed, this, &ResultPane::retranslate);
    retranslate();
}

PlaceTable* ResultPane::makeTable(const char* name)
{
    auto* table = new PlaceTable(m_context.appearance, this);
    table->setObjectName(QLatin1String(name));
    connect(table, &PlaceTable::placeRequested, this, &ResultPane::placeRequested);
    return table;
}

QWidget* ResultPane::makeResult()
{
    auto* content = new QSplitter(Qt::Horizontal, this);
    m_axis = new TimeAxis(content);
    m_chart = new TimeChart(m_context.appearance, *m_axis, content);
    m_equity =
        m_chart->addLayer(std::make_unique<LineLayer>(QString(), Token::Series1, ValueFormat(), LineShape::Step));
    auto* right = new QWidget(content);
    m_grid = new QGridLayout;
    m_grid->setSpacing(kGrid);
    m_grid->setContentsMargins(0, 0, 0, 0);
    auto* cards = new QWidget(right);
    for (std::size_t i = 0; i < kFigures; ++i)
        m_cards.push_back(new MetricCard(m_context.appearance, cards));
    auto* cardColumn = new QVBoxLayout(cards);
    cardColumn->setContentsMargins(0, 0, 0, 0);
    cardColumn->addLayout(m_grid);
    cardColumn->addStretch();
    m_scroll = new QScrollArea(right);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(cards);
    m_scroll->viewport()->installEventFilter(this);
    m_summary = new ElidedLabel(right);
    m_report = new QPushButton(right);
    m_report->setObjectName(QStringLiteral("wholeReport"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_report);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    column->setSpacing(kGrid);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    content->addWidget(m_chart);
    content->addWidget(right);
    content->setStretchFactor(0, 1);
    content->setStretchFactor(1, 2);
    content->setSizes({240, 480});
    content->setChildrenCollapsible(false);
    m_resultPane = new StatePane(m_context.appearance, content, this);
    return m_resultPane;
}

/// As many beside one another as there is room for.
void ResultPane::layCards()
{
    const int columns = std::clamp(m_scroll->viewport()->width() / kCardWidth, 1, kMostColumns);
    if (columns == m_cardColumns)
        return;
    m_cardColumns = columns;
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    for (int column = 0; column < kMostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

bool ResultPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && m_scroll && watched == m_scroll->viewport())
        layCards();
    return QTabWidget::eventFilter(watched, event);
}

QWidget* ResultPane::makeGauges()
{
    auto* content = new QSplitter(Qt::Horizontal, this);
    m_gaugeAxis = new TimeAxis(content);
    content->addWidget(m_gauges);
    m_gaugeChart = new TimeChart(m_context.appearance, *m_gaugeAxis, content);
    m_gaugeLine =
        m_gaugeChart->addLayer(std::make_unique<LineLayer>(QString(), Token::Series2, ValueFormat(), LineShape::Step));
    content->addWidget(m_gaugeChart);
    content->setChildrenCollapsible(false);
    return content;
}

void ResultPane::setReportAction(QAction* report)
{
    connect(m_report, &QPushButton::clicked, report, &QAction::trigger);
    const auto show = [this, report] {
        m_report->setText(report->text());
        m_report->setToolTip(report->toolTip());
    };
    connect(report, &QAction::changed, m_report, show);
    show();
}

void ResultPane::retranslate()
{
    m_problems->places().setHeadings({tr("Problem"), tr("Place")});
    m_problems->setWide(0); // words first, places at the right end
    m_log->places().setHeadings({tr("Time"), tr("Kind"), tr("Place"), tr("Text")});
    m_fills->places().setHeadings({tr("Time"), tr("Side"), tr("Price"), tr("Quantity"), tr("Order"), tr("As")});
    m_gauges->places().setHeadings({tr("Gauge"), tr("Last"), tr("Least"), tr("Most"), tr("Unit")});
    m_checks->places().setHeadings({tr("Check"), tr("On"), tr("Outcome"), tr("Why")});
    m_steps->retranslate();
    setFindings(ScriptWork::Findings(m_findings), m_isWhole);
    setTrial(ScriptWork::Trial(m_trial));
    setValidation(ScriptWork::Validation(m_validation), QString(m_begun));
}

void ResultPane::showTitles()
{
    const auto counted = [](const QString& title, qsizetype count) {
        return count > 0 ? QStringLiteral("%1 (%2)").arg(title).arg(count) : title;
    };
    setTabText(Problems, counted(tr("Problems"), static_cast<qsizetype>(m_findings.size())));
    QString name = fontMetrics().elidedText(m_runScript, Qt::ElideMiddle, kNameWidth);
    name.replace(u'&', QStringLiteral("&&"));
    setTabText(Result, name.isEmpty() ? tr("Result") : tr("Result of %1").arg(name));
    for (const Part part : {Result, Log, Fills, Gauges, Steps})
        setTabToolTip(part,
                      m_runScript.isEmpty() ? QString() : tr("Of the last run, which was one of %1").arg(m_runScript));
    setTabText(Log, counted(tr("Log"), m_trial ? static_cast<qsizetype>(m_trial->lines.size()) : 0));
    setTabText(Fills, counted(tr("Fills"), m_trial ? static_cast<qsizetype>(m_trial->tradesInAll) : 0));
    setTabText(Gauges, counted(tr("Gauges"), m_trial ? static_cast<qsizetype>(m_trial->gauges.size()) : 0));
    qsizetype failed = 0;
    if (m_validation)
        failed = std::count_if(m_validation->checks.begin(), m_validation->checks.end(),
                               [](const auto& check) { return check.state == ScriptValidation::State::Failed; });
    setTabText(Steps, tr("Steps"));
    const bool isEarlier = m_isEarlier && m_validation && !m_validation->checks.empty();
    if (failed > 0)
        setTabText(Checks, isEarlier ? tr("Checks (earlier text: %n failed)", nullptr, static_cast<int>(failed))
                                     : tr("Checks (%n failed)", nullptr, static_cast<int>(failed)));
    else
        setTabText(Checks, isEarlier ? tr("Checks (earlier text)") : tr("Checks"));
    setTabToolTip(Checks, isEarlier ? tr("The script was changed since: Validate again") : QString());
}

// Problems

void ResultPane::setFindings(const ScriptWork::Findings& findings, bool isWhole)
{
    m_findings = findings;
    m_isWhole = isWhole;
    std::vector<PlaceRow> rows;
    for (const auto& [isError, error] : findings) {
        PlaceRow row = placed(error);
        row.hasIcon = true;
        row.icon = isError ? Icon::Failed : Icon::Warning;
        row.iconColour = isError ? Token::Failed : Token::Warning;
        row.cells = {{textOf(error)}, {placeText(row), Token::Muted}};
        rows.push_back(std::move(row));
    }
    const int chosen = m_problems->currentIndex().row();
    m_problems->setRows(std::move(rows));
    if (chosen >= 0 && chosen < m_problems->places().rowCount())
        m_problems->setCurrentIndex(m_problems->places().index(chosen, 0));
    m_looks->setText(isWhole ? tr("No problems.") : tr("Looking…"));
    m_problemsOrNone->setCurrentIndex(findings.empty() ? 0 : 1);
    showTitles();
}

bool ResultPane::stepProblem(int by)
{
    return m_problems->step(by);
}

// A run

void ResultPane::setTrial(const ScriptWork::Trial& trial)
{
    if (m_trial != trial || !trial)
        m_steps->setSteps(nullptr, trial != nullptr); // of another run
    m_trial = trial;
    if (!trial)
        m_resultPane->showEmpty(Icon::Run, tr("Not run yet"),
                                tr("F5 runs the script on the market that is chosen beside it. Its figures, log, fills "
                                   "and gauges stand here."),
                                {});
    else
        m_resultPane->showContent();
    showFigures();
    showLog();
    showFills();
    showGauges();
    showTitles();
}

void ResultPane::setRunScript(const QString& name)
{
    if (m_runScript == name)
        return;
    m_runScript = name;
    showTitles();
}

void ResultPane::setFailure(const std::vector<Error>& mistakes)
{
    setTrial(nullptr);
    if (mistakes.empty())
        return;
    const bool isCancelled = mistakes.front().code == "task.cancelled";
    if (isCancelled)
        return m_resultPane->showCancelled(tr("The run was cancelled."), {});
    Failure failure = failureOf(mistakes.front(), tr("The run has failed."), tr("Nothing was changed."));
    QStringList all;
    for (const Error& mistake : mistakes)
        all << errorText(mistake);
    failure.why = all.join(u'\n');
    failure.remedy.clear();
    m_resultPane->showFailed(failure, {});
}

void ResultPane::showFigures()
{
    const bool isThere = m_trial != nullptr;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const bool isShown = isThere && i < m_trial->figures.size();
        m_cards[i]->setVisible(isShown);
        if (!isShown)
            continue;
        const auto& figure = m_trial->figures[i];
        const auto* known = m_context.session.metric(figure.id);
        const QString value = m_context.appearance.numbers().exact(toQString(figure.value));
        m_cards[i]->setMetric({toQString(known ? known->label : figure.label),
                               figure.value == "n/a" ? QStringLiteral("—") : value, toQString(figure.unit),
                               known ? toQString(known->definition) : QString(), figure.sign});
    }
    m_equity->setSeries(isThere ? seriesOf(m_trial->equity) : nullptr);
    m_equity->setName(tr("Equity"));
    m_equity->setFormat({2, isThere ? toQString(m_trial->quote) : QString()});
    m_chart->setAccessibleName(tr("Equity"));
    m_axis->setExtentOf(this, m_equity->extent());
    m_chart->layersChanged();
    m_chart->showAll();
    if (!isThere)
        return m_summary->setFullText({});
    QStringList said;
    said << toQString(m_trial->dataset);
    said << tr("%1 of market time").arg(durationText(m_trial->end - m_trial->start));
    said << tr("%1 of processor time").arg(durationText(m_trial->cpu));
    if (m_trial->isCancelled)
        said << tr("cancelled: what was replayed until then");
    if (!m_trial->halted.empty())
        said << tr("new orders were stopped: %1").arg(toQString(m_trial->halted));
    for (const auto& [code, count] : m_trial->refusals)
        said << QStringLiteral("%1 × %2").arg(toQString(code)).arg(count);
    m_summary->setFullText(said.join(QStringLiteral(" · ")));
}

void ResultPane::showLog()
{
    std::vector<PlaceRow> rows;
    for (const auto& line : m_trial ? m_trial->lines : std::vector<ScriptTrialResult::Line>()) {
        PlaceRow row;
        row.file = QString::fromStdString(line.place.file);
        row.line = static_cast<int>(line.place.line);
        const bool isError = line.level == "error";
        const bool isWarning = line.level == "warning";
        const Token colour = isError ? Token::Failed : isWarning ? Token::Warning : Token::Muted;
        const QString level = isError                 ? tr("Error")
                              : isWarning             ? tr("Warning")
                              : line.level == "info"  ? tr("Info")
                              : line.level == "debug" ? tr("Debug")
                              : line.level == "event" ? tr("Event")
                                                      : toQString(line.level);
        row.cells = {{m_context.appearance.times().clock(line.time, kMillisecond), Token::Muted},
                     {level, colour},
                     {placeText(row), Token::Muted},
                     {toQString(line.text)}};
        row.tip = m_context.appearance.times().exact(line.time) + u'\n' + toQString(line.text);
        rows.push_back(std::move(row));
    }
    if (m_trial && m_trial->linesDropped > 0)
        rows.push_back({{{}, {}, {}, {tr("… and %n more", nullptr, static_cast<int>(m_trial->linesDropped))}}});
    m_log->setRows(std::move(rows));
}

void ResultPane::showFills()
{
    std::vector<PlaceRow> rows;
    const auto& numbers = m_context.appearance.numbers();
    for (const auto& trade : m_trial ? m_trial->trades : std::vector<ScriptTrialResult::Trade>()) {
        PlaceRow row;
        row.cells = {{m_context.appearance.times().clock(trade.time, kMillisecond), Token::Muted},
                     {trade.isBuy ? tr("▲ buy") : tr("▼ sell"), trade.isBuy ? Token::Up : Token::Down},
                     {numbers.exact(toQString(trade.price)), Token::Text, true},
                     {numbers.exact(toQString(trade.quantity)), Token::Text, true},
                     {QString::number(trade.order), Token::Muted, true},
                     {trade.isMaker ? tr("maker") : tr("taker"), Token::Muted}};
        row.tip = m_context.appearance.times().exact(trade.time) + u'\n' +
                  tr("A click goes to the line that placed the order: the run is repeated up to it");
        rows.push_back(std::move(row));
    }
    m_fills->setRows(std::move(rows));
}

void ResultPane::showGauges()
{
    std::vector<PlaceRow> rows;
    const auto& numbers = m_context.appearance.numbers();
    for (const auto& gauge : m_trial ? m_trial->gauges : std::vector<ScriptTrialResult::Gauge>())
        rows.push_back({{{toQString(gauge.name)},
                         {numbers.nonzero(gauge.last, 4), Token::Text, true},
                         {numbers.nonzero(gauge.least, 4), Token::Muted, true},
                         {numbers.nonzero(gauge.most, 4), Token::Muted, true},
                         {toQString(gauge.unit), Token::Muted}}});
    m_gauges->setRows(std::move(rows));
    showGauge(0);
    if (m_gauges->places().rowCount() > 0)
        m_gauges->setCurrentIndex(m_gauges->places().index(0, 0));
}

void ResultPane::showGauge(int row)
{
    const bool isThere = m_trial && row >= 0 && static_cast<std::size_t>(row) < m_trial->gauges.size();
    m_gaugeChart->setEmptyText(tr("bot.gauge.set() draws here"));
    if (isThere) {
        const auto& gauge = m_trial->gauges[static_cast<std::size_t>(row)];
        m_gaugeLine->setName(toQString(gauge.name));
        m_gaugeLine->setFormat({4, toQString(gauge.unit)});
        m_gaugeLine->setSeries(seriesOf(gauge.points));
        m_gaugeChart->setAccessibleName(toQString(gauge.name));
    } else {
        m_gaugeLine->setSeries(nullptr);
    }
    m_gaugeAxis->setExtentOf(this, m_gaugeLine->extent());
    m_gaugeChart->layersChanged();
    m_gaugeChart->showAll();
}

// A validation

QString checkTitle(const QString& id)
{
    static const struct
    {
        const char* id;
        const char* title;
    } kTitles[] = {{"syntax", QT_TRANSLATE_NOOP("ScriptChecks", "Can be read")},
                   {"tests", QT_TRANSLATE_NOOP("ScriptChecks", "Its own tests")},
                   {"regime.random_walk", QT_TRANSLATE_NOOP("ScriptChecks", "A random walk")},
                   {"regime.trend", QT_TRANSLATE_NOOP("ScriptChecks", "A trend")},
                   {"regime.jump_diffusion", QT_TRANSLATE_NOOP("ScriptChecks", "Jumps")},
                   {"recording", QT_TRANSLATE_NOOP("ScriptChecks", "A recording")},
                   {"limits", QT_TRANSLATE_NOOP("ScriptChecks", "No limit reached")},
                   {"refusals", QT_TRANSLATE_NOOP("ScriptChecks", "No storm of refusals")},
                   {"repeats", QT_TRANSLATE_NOOP("ScriptChecks", "The same twice")}};
    for (const auto& one : kTitles) {
        if (id == QLatin1String(one.id))
            return QCoreApplication::translate("ScriptChecks", one.title);
    }
    return id;
}

void ResultPane::setEarlier(bool isEarlier)
{
    if (m_isEarlier == isEarlier)
        return;
    m_isEarlier = isEarlier;
    showTitles();
}

void ResultPane::setValidation(const ScriptWork::Validation& validation, const QString& begun)
{
    using State = ScriptValidation::State;
    m_validation = validation;
    m_begun = begun;
    std::vector<PlaceRow> rows;
    for (const auto& check : validation ? validation->checks : std::vector<ScriptValidation::Check>()) {
        const bool isPassed = check.state == State::Passed;
        const bool isFailed = check.state == State::Failed;
        const QString word = isPassed ? tr("passed") : isFailed ? tr("failed") : tr("skipped");
        const Token colour = isPassed ? Token::Up : isFailed ? Token::Failed : Token::Warning;
        PlaceRow row;
        if (!check.findings.empty())
            row = placed(check.findings.front());
        row.hasIcon = true;
        row.icon = isPassed ? Icon::Check : isFailed ? Icon::Failed : Icon::Minus;
        row.iconColour = colour;
        QStringList why;
        for (const Error& finding : check.findings)
            why << textOf(finding);
        const QString place = placeText(row);
        row.cells = {{checkTitle(toQString(check.id))},
                     {toQString(check.subject), Token::Muted},
                     {word, colour},
                     {(place.isEmpty() ? QString() : place + u' ') + why.value(0)}};
        row.tip = why.join(u'\n');
        rows.push_back(std::move(row));
    }
    if (!begun.isEmpty())
        rows.push_back(
            {{{checkTitle(begun)}, {}, {tr("under way…"), Token::Muted}, {}}, true, Icon::Clock, Token::Muted});
    else if (!validation)
        rows.push_back({{{tr("Not validated yet")},
                         {},
                         {},
                         {tr("What a script must pass before it may go live: Validate runs it all."), Token::Muted}}});
    const auto failed = std::find_if(rows.begin(), rows.end(),
                                     [](const PlaceRow& row) { return row.hasIcon && row.icon == Icon::Failed; });
    const auto toSee = failed == rows.end() ? std::ptrdiff_t{-1} : failed - rows.begin();
    m_checks->setRows(std::move(rows));
    if (toSee >= 0)
        m_checks->scrollTo(m_checks->model()->index(static_cast<int>(toSee), 0));
    showTitles();
}

} // namespace wh::ui
