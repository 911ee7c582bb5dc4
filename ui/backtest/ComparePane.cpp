// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtest/ComparePane.h"

#include "ui/charts/TimeAxis.h"
#include "ui/charts/TimeChart.h"
#include "ui/charts/layers/LineLayer.h"
#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"
#include "ui/common/StatePane.h"
#include "ui/session/RunText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace wh::ui {

namespace {

constexpr int kNameWidth = 188;
constexpr int kValueWidth = 96;

} // namespace

ComparePane::ComparePane(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_loader(new ComparisonLoader(context.session, this))
    , m_metrics(new MetricsModel(context.appearance, this))
    , m_settings(new SettingsModel(context.appearance, this))
    , m_back(new QToolButton(this))
    , m_title(new QLabel(this))
    , m_unit(new QComboBox(this))
    , m_hint(new QLabel(this))
    , m_onlyDifferences(new QCheckBox(this))
    , m_differences(new QLabel(this))
    , m_axis(new TimeAxis(this))
    , m_chart(new TimeChart(context.appearance, *m_axis, this))
{
    m_back->setObjectName(QStringLiteral("closeComparison"));
    m_back->setAutoRaise(true);
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_title->setTextFormat(Qt::PlainText);
    m_unit->setObjectName(QStringLiteral("comparisonUnit"));
    m_unit->addItems({QString(), QString()});
    m_onlyDifferences->setObjectName(QStringLiteral("onlyDifferences"));
    m_metricsView = makeTable(m_metrics, "comparedMetrics");
    m_settingsView = makeTable(m_settings, "comparedSettings");

    auto* content = new QWidget(this);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    head->setSpacing(2 * kGrid);
    head->addWidget(m_back);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_hint);
    head->addWidget(m_unit);
    auto* right = new QWidget(content);
    auto* rightHead = new QHBoxLayout;
    rightHead->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    rightHead->addWidget(m_differences);
    rightHead->addStretch();
    rightHead->addWidget(m_onlyDifferences);
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(0);
    rightColumn->addLayout(rightHead);
    rightColumn->addWidget(m_settingsView, 1);
    m_tables = new QSplitter(Qt::Horizontal, content);
    m_tables->setChildrenCollapsible(false);
    m_tables->addWidget(m_metricsView);
    m_tables->addWidget(right);
    m_tables->setStretchFactor(0, 3);
    m_tables->setStretchFactor(1, 2);
    m_rows = new QSplitter(Qt::Vertical, content);
    m_rows->setChildrenCollapsible(false);
    m_rows->addWidget(m_chart);
    m_rows->addWidget(m_tables);
    m_rows->setStretchFactor(0, 2);
    m_rows->setStretchFactor(1, 3);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_rows, 1);
    m_pane = new StatePane(context.appearance, content, this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addLayout(head);
    outer->addWidget(m_pane, 1);

    connect(m_back, &QToolButton::clicked, this, &ComparePane::closeRequested);
    connect(m_unit, &QComboBox::activated, this, &ComparePane::showCurves);
    connect(m_onlyDifferences, &QCheckBox::toggled, m_settings, &SettingsModel::setOnlyDifferences);
    connect(m_loader, &ComparisonLoader::loaded, this, &ComparePane::show);
    connect(m_loader, &ComparisonLoader::failed, this, [this](const Error& error) {
        m_pane->showFailed(failureOf(error, tr("The runs cannot be compared.")), tr("Back"));
        emit settled();
    });
    connect(m_pane, &StatePane::actionRequested, this, &ComparePane::closeRequested);
    connect(m_pane, &StatePane::cancelRequested, this, [this] {
        m_loader->cancel();
        emit closeRequested();
    });
    connect(&context.appearance, &Appearance::changed, this, &ComparePane::refresh);
    retranslate();
}

QTableView* ComparePane::makeTable(ComparedRunsModel* model, const char* objectName)
{
    auto* view = new QTableView(this);
    view->setObjectName(QLatin1String(objectName));
    view->setModel(model);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(kRowHeight);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setMinimumSectionSize(kValueWidth);
    connect(model, &QAbstractItemModel::modelReset, view, [this, view] { spanHeadings(view); });
    return view;
}

void ComparePane::spanHeadings(QTableView* view)
{
    view->clearSpans();
    const QAbstractItemModel* model = view->model();
    const int columns = model->columnCount();
    for (int row = 0; row < model->rowCount() && columns > 1; ++row) {
        if (model->index(row, 0).data(kHeadingRole).toBool())
            view->setSpan(row, 0, 1, columns);
    }
    // The values share what is there, and scroll where that is too little.
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    if (columns > 0) {
        view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
        view->setColumnWidth(0, kNameWidth);
    }
}

void ComparePane::compare(const QStringList& runs)
{
    m_ids = runs.mid(0, ComparisonLoader::kMostRuns);
    m_runs.clear();
    retranslate();
    m_pane->showLoading(tr("Reading the reports"), true);
    m_loader->load(m_ids);
    m_back->setFocus();
}

bool ComparePane::isSettled() const
{
    return m_pane->state() != StatePane::State::Loading;
}

void ComparePane::show(const std::vector<ComparedRun>& runs)
{
    m_runs = runs;
    const client::Capabilities* capabilities = m_context.session.capabilities();
    m_metrics->setRuns(capabilities ? capabilities->metrics : std::vector<client::MetricDefinition>(), m_runs);
    QHash<QString, QString> titles;
    for (const auto& run : m_runs) {
        if (const client::Strategy* strategy = m_context.session.strategy(run.run.strategy))
            titles.insert(toQString(run.run.strategy), toQString(strategy->title));
    }
    m_settings->setStrategyTitles(titles);
    m_settings->setRuns(m_runs);
    m_unit->setEnabled(haveOneCurrency(m_runs));
    if (!haveOneCurrency(m_runs))
        m_unit->setCurrentIndex(1);
    m_pane->showContent();
    retranslate();
    showCurves();
    m_axis->showAll();
    emit settled();
}

void ComparePane::showCurves()
{
    m_chart->clearLayers();
    if (m_runs.empty())
        return;
    const ComparedCurves curves = comparedCurves(m_runs, m_unit->currentIndex() == 1);
    ValueFormat format;
    format.sign = Sign::Always;
    format.percent = curves.isShare;
    if (!curves.isShare)
        format.unit = toQString(m_runs.front().report.instrument.settleAsset());
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        const RunStroke stroke = runStroke(i);
        auto layer = std::make_unique<LineLayer>(runTitle(m_runs[i].run), stroke.colour, format, LineShape::Step);
        layer->setPenStyle(stroke.style);
        layer->setSeries(curves.series[i]);
        m_chart->addLayer(std::move(layer));
    }
    m_hint->setText(curves.isShifted ? tr("They have no moment in common: all begin with the first one.") : QString());
}

void ComparePane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        emit closeRequested();
    else
        QWidget::keyPressEvent(event);
}

QVariantMap ComparePane::savedState() const
{
    return {{QStringLiteral("rows"), m_rows->saveState()},
            {QStringLiteral("tables"), m_tables->saveState()},
            {QStringLiteral("onlyDifferences"), m_onlyDifferences->isChecked()},
            {QStringLiteral("unit"), m_unit->currentIndex()}};
}

void ComparePane::restoreState(const QVariantMap& state)
{
    m_rows->restoreState(state.value(QStringLiteral("rows")).toByteArray());
    m_tables->restoreState(state.value(QStringLiteral("tables")).toByteArray());
    m_onlyDifferences->setChecked(state.value(QStringLiteral("onlyDifferences")).toBool());
    m_unit->setCurrentIndex(qBound(0, state.value(QStringLiteral("unit")).toInt(), 1));
}

void ComparePane::refresh()
{
    m_title->setFont(m_context.appearance.font(FontRole::Title));
    for (QLabel* label : {m_hint, m_differences}) {
        QPalette palette; // of one colour: the others follow the theme
        palette.setColor(QPalette::WindowText, m_context.appearance.colour(Token::Muted));
        label->setPalette(palette);
    }
    m_back->setIcon(m_context.appearance.icon(Icon::ChevronLeft));
    m_metrics->refresh();
    m_settings->refresh();
}

void ComparePane::retranslate()
{
    QStringList titles;
    for (const QString& id : m_ids) {
        const client::Run* run = m_context.session.runs().find(id.toStdString());
        titles << (run ? runTitle(*run) : u'#' + id);
    }
    m_title->setText(titles.isEmpty() ? QString() : tr("Comparing %1").arg(titles.join(QStringLiteral(", "))));
    m_back->setText(tr("Runs"));
    m_back->setToolTip(tr("Back to the runs (Esc)"));
    m_unit->setItemText(0, tr("Change of equity"));
    m_unit->setItemText(1, tr("Change in percent"));
    m_unit->setAccessibleName(tr("Unit of the curves"));
    m_unit->setToolTip(tr("What the curves show, from the start of each run"));
    m_onlyDifferences->setText(tr("Only what &differs"));
    const int differences = m_settings->differences();
    m_differences->setText(m_runs.empty()     ? QString()
                           : differences == 0 ? tr("All settings are the same")
                           : differences == 1 ? tr("One setting differs")
                                              : tr("%1 settings differ", nullptr, differences).arg(differences));
    m_chart->setTitle({});
    m_chart->setAccessibleName(tr("Equity of the runs over one another"));
    m_chart->setEmptyText(tr("There are no curves to compare"));
    m_metricsView->setAccessibleName(tr("Metrics side by side"));
    m_settingsView->setAccessibleName(tr("Settings side by side"));
    refresh();
}

} // namespace wh::ui
