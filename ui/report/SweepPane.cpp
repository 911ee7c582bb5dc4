// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/SweepPane.h"

#include "ui/charts/HeatMapChart.h"
#include "ui/common/Appearance.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/TableSetup.h"
#include "ui/form/ParameterText.h"
#include "ui/report/MetricText.h"
#include "ui/report/ParallelChart.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace wh::ui {

namespace {

constexpr int kMoneyDigits = 2;

} // namespace

SweepPane::SweepPane(const Appearance& appearance, Session& session, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_session(session)
    , m_model(new SweepModel(appearance, this))
    , m_table(new QTableView(this))
    , m_lines(new ParallelChart(appearance, this))
    , m_heat(new HeatMapChart(appearance, this))
    , m_count(new ElidedLabel(this))
    , m_colouredBy(new QLabel(this))
    , m_metric(new QComboBox(this))
    , m_over(new QLabel(this))
    , m_by(new QLabel(this))
    , m_columns(new QComboBox(this))
    , m_rows(new QComboBox(this))
    , m_open(new QPushButton(this))
    , m_heatBox(new QWidget(this))
    , m_charts(new QSplitter(Qt::Vertical, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_table->setModel(m_model);
    setUpRowTable(*m_table);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    bar->addWidget(m_count, 1);
    bar->addWidget(m_open);
    auto* left = new QWidget(m_splitter);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    leftColumn->addLayout(bar);
    leftColumn->addWidget(m_table, 1);

    auto* choice = new QHBoxLayout;
    choice->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    choice->setSpacing(2 * kGrid);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_over, m_columns, m_by, m_rows})
        choice->addWidget(widget);
    choice->addStretch();
    m_over->setBuddy(m_columns);
    m_by->setBuddy(m_rows);
    auto* heatColumn = new QVBoxLayout(m_heatBox);
    heatColumn->setContentsMargins(0, 0, 0, 0);
    heatColumn->setSpacing(0);
    heatColumn->addLayout(choice);
    heatColumn->addWidget(m_heat, 1);

    auto* colours = new QHBoxLayout;
    colours->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    colours->setSpacing(2 * kGrid);
    colours->addWidget(m_colouredBy);
    colours->addWidget(m_metric);
    colours->addStretch();
    m_colouredBy->setBuddy(m_metric);
    auto* right = new QWidget(m_splitter);
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(0);
    rightColumn->addLayout(colours);
    rightColumn->addWidget(m_charts, 1);
    m_charts->addWidget(m_lines);
    m_charts->addWidget(m_heatBox);
    m_splitter->addWidget(left);
    m_splitter->addWidget(right);
    for (QSplitter* splitter : {m_charts, m_splitter}) {
        splitter->setHandleWidth(3);
        splitter->setChildrenCollapsible(false);
        splitter->setStretchFactor(0, 1);
        splitter->setStretchFactor(1, 1);
        splitter->setSizes({500, 500});
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                m_open->setEnabled(current.isValid());
                if (current.isValid())
                    choose(m_model->rowAt(current.row()).index);
            });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { activate(index.row()); });
    connect(m_open, &QPushButton::clicked, this, [this] { activate(m_table->currentIndex().row()); });
    connect(m_lines, &ParallelChart::currentChanged, this, &SweepPane::choose);
    connect(m_lines, &ParallelChart::pointActivated, this,
            [this](std::int64_t point) { activate(m_model->rowOf(point)); });
    connect(m_heat, &HeatMapChart::cellActivated, this, [this](std::size_t row, std::size_t across) {
        // Of the points that share the cell, the best: it is the one whose value stands there.
        const double value = m_heat->grid().at(row, across);
        const auto& result = m_model->result();
        const auto x = static_cast<std::size_t>(std::max(0, m_columns->currentIndex()));
        const auto y = static_cast<std::size_t>(std::max(0, m_rows->currentIndex()));
        for (const auto& point : result.rows) {
            if (toQString(point.values[x]) == m_heat->grid().columns[across] &&
                toQString(point.values[y]) == m_heat->grid().rows[row] && m_model->value(point, figure()) == value) {
                choose(point.index);
                activate(m_model->rowOf(point.index));
                return;
            }
        }
    });
    for (QComboBox* combo : {m_metric, m_columns, m_rows})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents); // they are filled after they were seen
    for (QComboBox* combo : {m_columns, m_rows})
        connect(combo, &QComboBox::currentIndexChanged, this, &SweepPane::fillHeatMap);
    connect(m_metric, &QComboBox::currentIndexChanged, this, [this] {
        fillLines();
        fillHeatMap();
    });
    connect(&appearance, &Appearance::changed, this, &SweepPane::retranslate);
    retranslate();
}

void SweepPane::setResult(const client::Run& run, client::SweepResult result)
{
    m_run = run;
    ValueFormat money{kMoneyDigits, {}, 0, Sign::Always};
    if (const client::Dataset* dataset = m_session.datasets().find(run.dataset))
        money.unit = toQString(dataset->instrument.settleAsset());
    m_model->setResult(std::move(result), money);
    const auto twin = m_model->twin();
    for (int figure = SweepModel::NetProfit; figure < SweepModel::FigureCount; ++figure)
        m_table->setColumnHidden(m_model->figureColumn(static_cast<SweepModel::Figure>(figure)), twin == figure);
    m_table->resizeColumnsToContents();
    m_open->setEnabled(false);
    const auto& axes = m_model->result().axes;
    {
        const QSignalBlocker quiet[] = {QSignalBlocker(m_columns), QSignalBlocker(m_rows)};
        for (QComboBox* combo : {m_columns, m_rows}) {
            combo->clear();
            for (const auto& axis : axes)
                combo->addItem(parameterTitle(axis.name), toQString(axis.name));
        }
        m_rows->setCurrentIndex(axes.size() > 1 ? 1 : 0);
    }
    m_heatBox->setVisible(axes.size() > 1); // over one axis the lines tell all
    {
        const QSignalBlocker quiet(m_metric);
        m_metric->clear(); // of another sweep
    }
    retranslate();
    if (const auto best = m_model->result().best)
        choose(*best);
}

void SweepPane::retranslate()
{
    if (const auto* capabilities = m_session.capabilities())
        m_model->setDefinitions(capabilities->metrics);
    const auto& result = m_model->result();
    m_table->setAccessibleName(tr("Points of the sweep"));
    m_lines->setTitle(tr("All points"));
    m_colouredBy->setText(tr("Colours by"));
    m_metric->setAccessibleName(tr("Colours by"));
    m_metric->setToolTip(tr("The figure that colours the lines and fills the heat map"));
    m_over->setText(tr("Across"));
    m_by->setText(tr("Down"));
    m_columns->setAccessibleName(tr("Across"));
    m_rows->setAccessibleName(tr("Down"));
    m_open->setText(tr("Open as a backtest"));
    m_open->setToolTip(tr("Runs the chosen point alone, with all its curves and fills (Enter)"));
    const auto failed = std::count_if(result.rows.begin(), result.rows.end(),
                                      [](const client::SweepRow& row) { return row.error.has_value(); });
    QString text = tr("%n point(s)", nullptr, static_cast<int>(result.rows.size()));
    if (failed > 0)
        text += QStringLiteral("  ·  ") + tr("%n failed", nullptr, static_cast<int>(failed));
    if (!result.objective.label.empty())
        text += QStringLiteral("  ·  ") + (result.objective.isCost ? tr("objective: %1, the lowest is the best")
                                                                   : tr("objective: %1, the highest is the best"))
                                              .arg(toQString(result.objective.label));
    m_count->setFullText(text);
    m_model->refresh();
    fillMetrics();
    fillLines();
    fillHeatMap();
}

void SweepPane::focusFilter()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
}

SweepModel::Figure SweepPane::figure() const
{
    return static_cast<SweepModel::Figure>(std::max(0, m_metric->currentData().toInt()));
}

ValueFormat SweepPane::formatOf(SweepModel::Figure figure) const
{
    return metricFormat(m_model->definition(figure), m_model->money());
}

/// Why there is nothing to draw.
QString SweepPane::nothingOf(SweepModel::Figure figure) const
{
    const auto& rows = m_model->result().rows;
    const bool hasResults =
        std::any_of(rows.begin(), rows.end(), [](const client::SweepRow& row) { return row.isDone && !row.error; });
    return hasResults
               ? tr("%1 is not available at any point of this sweep").arg(toQString(m_model->definition(figure).label))
               : tr("No point has a result");
}

/// What the sweep sought comes first.
void SweepPane::fillMetrics()
{
    const QSignalBlocker quiet(m_metric);
    const int chosen = std::max(0, m_metric->currentIndex());
    m_metric->clear();
    const auto twin = m_model->twin();
    for (int i = 0; i < SweepModel::FigureCount; ++i) {
        const auto figure = static_cast<SweepModel::Figure>(i);
        const auto& definition = m_model->definition(figure);
        if (twin == figure || definition.id.empty())
            continue;
        m_metric->addItem(toQString(definition.label), i);
        m_metric->setItemData(m_metric->count() - 1, toQString(definition.definition), Qt::ToolTipRole);
    }
    m_metric->setCurrentIndex(std::min(chosen, m_metric->count() - 1));
}

void SweepPane::fillLines()
{
    const auto& result = m_model->result();
    const auto current = m_lines->current();
    const SweepModel::Figure last = figure();
    std::vector<ParallelChart::Axis> axes;
    for (const auto& axis : result.axes) {
        ParallelChart::Axis made{parameterTitle(axis.name), {}, {}, false};
        for (const auto& value : axis.values)
            made.values.push_back(toQString(value));
        axes.push_back(std::move(made));
    }
    // Profit is always of interest; the last axis gives the colours.
    std::vector<SweepModel::Figure> figures;
    if (!result.axes.empty()) {
        const auto profit = m_model->twin() == SweepModel::NetProfit ? SweepModel::Objective : SweepModel::NetProfit;
        if (profit != last && !m_model->definition(profit).id.empty())
            figures.push_back(profit);
        figures.push_back(last);
    }
    for (const auto shown : figures) {
        const auto& definition = m_model->definition(shown);
        axes.push_back({toQString(definition.label), {}, formatOf(shown), definition.isCost});
    }
    std::vector<ParallelChart::Line> lines;
    bool isKnown = false;
    for (const auto& row : result.rows) {
        if (row.error || !row.isDone)
            continue;
        ParallelChart::Line line{row.index, {}};
        for (std::size_t i = 0; i < result.axes.size(); ++i) {
            const auto& values = result.axes[i].values;
            line.positions.push_back(
                static_cast<double>(std::find(values.begin(), values.end(), row.values[i]) - values.begin()));
        }
        for (const auto shown : figures)
            line.positions.push_back(m_model->value(row, shown).value_or(std::nan("")));
        isKnown = isKnown || std::isfinite(line.positions.back());
        lines.push_back(std::move(line));
    }
    if (!isKnown)
        lines.clear(); // no scale can be made of nothing
    m_lines->setEmptyText(nothingOf(last));
    m_lines->setLines(std::move(axes), std::move(lines));
    m_lines->setCurrent(current);
}

/// The same point everywhere.
void SweepPane::choose(std::int64_t point)
{
    if (m_isChoosing)
        return;
    m_isChoosing = true;
    const int row = m_model->rowOf(point);
    if (row >= 0) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0));
        m_open->setEnabled(true);
        m_lines->setCurrent(point);
        const auto& values = m_model->rowAt(row).values;
        const auto& grid = m_heat->grid();
        if (grid.isValid()) {
            const auto find = [&](const std::vector<QString>& names, int axis) {
                const auto at =
                    std::find(names.begin(), names.end(), toQString(values[static_cast<std::size_t>(axis)]));
                return static_cast<std::size_t>(at - names.begin());
            };
            const HeatMapChart::Cell cell{find(grid.rows, m_rows->currentIndex()),
                                          find(grid.columns, m_columns->currentIndex())};
            if (cell.row < grid.rows.size() && cell.column < grid.columns.size())
                m_heat->setCurrent(cell);
        }
    }
    m_isChoosing = false;
}

void SweepPane::activate(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        emit pointActivated(m_model->rowAt(row));
}

/// Of the points that share a cell, the best.
void SweepPane::fillHeatMap()
{
    const auto& result = m_model->result();
    const int across = m_columns->currentIndex();
    const int down = m_rows->currentIndex();
    const SweepModel::Figure shown = figure();
    const auto& definition = m_model->definition(shown);
    m_heat->setTitle(toQString(definition.label));
    if (result.axes.size() < 2 || across < 0 || down < 0 || across == down) {
        m_heat->setEmptyText(tr("Choose two different axes"));
        m_heat->setGrid({});
        return;
    }
    const auto& x = result.axes[static_cast<std::size_t>(across)];
    const auto& y = result.axes[static_cast<std::size_t>(down)];
    HeatGrid grid;
    grid.columnName = parameterTitle(x.name);
    grid.rowName = parameterTitle(y.name);
    grid.valueName = toQString(definition.label);
    grid.format = formatOf(shown);
    grid.lessIsBetter = definition.isCost;
    for (const auto& value : x.values)
        grid.columns.push_back(toQString(value));
    for (const auto& value : y.values)
        grid.rows.push_back(toQString(value));
    grid.values.assign(grid.rows.size() * grid.columns.size(), std::nan(""));
    for (const auto& row : result.rows) {
        const auto value = m_model->value(row, shown);
        const auto column = std::find(x.values.begin(), x.values.end(), row.values[static_cast<std::size_t>(across)]);
        const auto line = std::find(y.values.begin(), y.values.end(), row.values[static_cast<std::size_t>(down)]);
        if (!value || column == x.values.end() || line == y.values.end())
            continue;
        double& cell = grid.values[static_cast<std::size_t>(line - y.values.begin()) * grid.columns.size() +
                                   static_cast<std::size_t>(column - x.values.begin())];
        if (!std::isfinite(cell) || (grid.lessIsBetter ? *value < cell : *value > cell))
            cell = *value;
    }
    m_heat->setEmptyText(nothingOf(shown));
    m_heat->setGrid(std::move(grid));
    if (m_table->currentIndex().isValid())
        choose(m_model->rowAt(m_table->currentIndex().row()).index);
}

QVariantMap SweepPane::savedState() const
{
    return {{QStringLiteral("splitter"), m_splitter->saveState()}, {QStringLiteral("charts"), m_charts->saveState()}};
}

void SweepPane::restoreState(const QVariantMap& state)
{
    m_splitter->restoreState(state.value(QStringLiteral("splitter")).toByteArray());
    m_charts->restoreState(state.value(QStringLiteral("charts")).toByteArray());
}

} // namespace wh::ui
