// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/SweepModel.h"

#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"
#include "ui/common/NoValue.h"
#include "ui/common/PlainText.h"
#include "ui/form/ParameterText.h"
#include "ui/report/MetricText.h"

#include <algorithm>
#include <numeric>

namespace wh::ui {

namespace {

constexpr std::pair<std::string_view, SweepModel::Figure> kFigures[] = {{"netProfit", SweepModel::NetProfit},
                                                                        {"sharpe", SweepModel::Sharpe},
                                                                        {"maxDrawdown", SweepModel::MaxDrawdown},
                                                                        {"fills", SweepModel::Fills},
                                                                        {"trades", SweepModel::Trades}};

} // namespace

SweepModel::SweepModel(const Appearance& appearance, QObject* parent)
    : QAbstractTableModel(parent), m_appearance(appearance)
{
    connect(&appearance, &Appearance::changed, this, &SweepModel::refresh);
}

void SweepModel::setResult(client::SweepResult result, ValueFormat money)
{
    beginResetModel();
    m_result = std::move(result);
    m_money = std::move(money);
    m_definitions = {};
    m_definitions[Objective] = m_result.objective;
    m_order.resize(m_result.rows.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    endResetModel();
}

void SweepModel::setDefinitions(const std::vector<client::MetricDefinition>& metrics)
{
    const auto learn = [&](std::string_view id, client::MetricDefinition& definition) {
        const auto known =
            std::find_if(metrics.begin(), metrics.end(), [&](const auto& metric) { return metric.id == id; });
        if (known != metrics.end())
            definition = *known;
    };
    for (const auto& [id, figure] : kFigures)
        learn(id, m_definitions[figure]);
    learn(std::string(m_result.objective.id), m_result.objective);
    m_definitions[Objective] = m_result.objective;
}

std::optional<SweepModel::Figure> SweepModel::twin() const
{
    for (const auto& [id, figure] : kFigures) {
        if (m_result.objective.id == id)
            return figure;
    }
    return std::nullopt;
}

const client::SweepRow& SweepModel::rowAt(int row) const
{
    return m_result.rows[m_order[static_cast<std::size_t>(row)]];
}

int SweepModel::rowOf(std::int64_t point) const
{
    const auto found = std::find_if(m_order.begin(), m_order.end(),
                                    [&](std::size_t index) { return m_result.rows[index].index == point; });
    return found == m_order.end() ? -1 : static_cast<int>(found - m_order.begin());
}

int SweepModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int SweepModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : figureColumn(FigureCount);
}

std::optional<double> SweepModel::keyOf(const client::SweepRow& row, int column) const
{
    if (column == 0)
        return static_cast<double>(row.index);
    const auto axis = static_cast<std::size_t>(column - 1);
    if (axis < m_result.axes.size()) {
        // In the order in which the sweep was told to vary it: that is the order of size for numbers.
        const auto& values = m_result.axes[axis].values;
        return static_cast<double>(std::find(values.begin(), values.end(), row.values[axis]) - values.begin());
    }
    return value(row, static_cast<Figure>(column - figureColumn(Objective)));
}

const client::MetricDefinition& SweepModel::definition(Figure figure) const
{
    return m_definitions[static_cast<std::size_t>(figure)];
}

std::optional<double> SweepModel::value(const client::SweepRow& row, Figure figure) const
{
    if (row.error || !row.isDone)
        return std::nullopt;
    switch (figure) {
    case Objective:
        return row.objective;
    case NetProfit:
        return row.netProfit;
    case Sharpe:
        return row.sharpe;
    case MaxDrawdown:
        return row.maxDrawdown;
    case Fills:
        return static_cast<double>(row.fills);
    default:
        return static_cast<double>(row.trades);
    }
}

QString SweepModel::textOf(const client::SweepRow& row, int column) const
{
    const auto& numbers = m_appearance.numbers();
    const auto axis = static_cast<std::size_t>(column - 1);
    if (column > 0 && axis < m_result.axes.size())
        return QString::fromStdString(row.values[axis]);
    if (row.error && column == figureColumn(Objective))
        return tr("failed");
    const auto value = keyOf(row, column);
    if (!value)
        return noValue();
    switch (column - figureColumn(Objective)) {
    case Objective:
        return metricNumber(*value, m_result.objective, m_money.digits, numbers);
    case NetProfit:
        return numbers.fixed(*value, m_money.digits, Sign::Always);
    case Sharpe:
        return numbers.fixed(*value, 3, Sign::Always);
    case MaxDrawdown:
        return numbers.percent(*value);
    default:
        return numbers.whole(static_cast<std::int64_t>(*value));
    }
}

QVariant SweepModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& row = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return row.error ? plainTip(errorText(*row.error)) : QString();
    case Qt::ForegroundRole:
        if (row.error && column == figureColumn(Objective))
            return m_appearance.colour(Token::Failed);
        if (column == figureColumn(NetProfit) || (column == figureColumn(Objective) && m_result.objective.isSigned)) {
            const double value = keyOf(row, column).value_or(0);
            return m_appearance.theme().ofSign(value > 0 ? 1 : (value < 0 ? -1 : 0));
        }
        return column == 0 ? QVariant(m_appearance.colour(Token::Muted)) : QVariant();
    case Qt::DecorationRole:
        if (column == 0 && m_result.best == row.index)
            return m_appearance.icon(Icon::Check, Token::Up);
        return {};
    default:
        return {};
    }
}

QString SweepModel::withUnit(const QString& name, bool isMoney) const
{
    return isMoney && !m_money.unit.isEmpty() ? name + QStringLiteral(", ") + m_money.unit : name;
}

QVariant SweepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == figureColumn(Objective))
        return QString::fromStdString(m_result.objective.definition);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Point");
    if (section < figureColumn(Objective))
        return parameterTitle(m_result.axes[static_cast<std::size_t>(section - 1)].name);
    switch (section - figureColumn(Objective)) {
    case Objective:
        return withUnit(QString::fromStdString(m_result.objective.label), m_result.objective.unit == "MONEY");
    case NetProfit:
        return withUnit(tr("Net profit"), true);
    case Sharpe:
        return tr("Sharpe");
    case MaxDrawdown:
        return tr("Max drawdown");
    case Fills:
        return tr("Fills");
    default:
        return tr("Trades");
    }
}

void SweepModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<std::int64_t> points;
    points.reserve(static_cast<std::size_t>(before.size()));
    for (const QModelIndex& index : before)
        points.push_back(rowAt(index.row()).index);
    std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
        const auto x = keyOf(m_result.rows[a], column);
        const auto y = keyOf(m_result.rows[b], column);
        if (!x || !y)
            return x && !y;
        return order == Qt::AscendingOrder ? *x < *y : *y < *x;
    });
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(rowOf(points[static_cast<std::size_t>(i)]), before[i].column());
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

void SweepModel::refresh()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (columnCount() > 0)
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

} // namespace wh::ui
