// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtest/ComparisonModels.h"

#include "ui/common/Appearance.h"
#include "ui/common/NoValue.h"
#include "ui/common/PlainText.h"
#include "ui/form/ParameterText.h"
#include "ui/session/RunText.h"

#include <QIcon>
#include <QPainter>
#include <QPixmap>

#include <cmath>

namespace wh::ui {

namespace {

constexpr RunStroke kStrokes[] = {{Token::Series1, Qt::SolidLine},
                                  {Token::Series2, Qt::DashLine},
                                  {Token::Series3, Qt::DashDotLine},
                                  {Token::Series7, Qt::DotLine}};

QPixmap strokePicture(const RunStroke& stroke, const Appearance& appearance)
{
    QPixmap picture(QSize(48, 24));
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setPen(QPen(appearance.colour(stroke.colour), 2, stroke.style, Qt::FlatCap));
    painter.drawLine(QPointF(0, 6), QPointF(24, 6));
    return picture;
}

/// The value as it is told: rounded for reading.
QString metricText(const MetricRow& row, std::size_t run, const NumberFormat& numbers)
{
    const auto& unit = row.definition.unit;
    const Sign sign = row.definition.isSigned ? Sign::Always : Sign::WhenNegative;
    if (!row.values[run])
        return noValue();
    const double number = row.numbers[run].value_or(std::nan(""));
    if (unit == "MONEY")
        return numbers.rounded(*row.values[run], 2, sign);
    if (unit == "QUANTITY")
        return numbers.exact(toQString(*row.values[run]), sign);
    if (unit == "SHARE")
        return numbers.percent(number, 2, sign);
    if (unit == "COUNT")
        return numbers.whole(static_cast<std::int64_t>(std::llround(number)));
    if (unit == "DURATION")
        return durationText(static_cast<DurationNs>(number));
    return numbers.fixed(number, unit == "RATIO" ? 3 : 2, sign);
}

QString differenceText(const MetricRow& row, std::size_t run, const NumberFormat& numbers)
{
    if (!row.numbers[run] || !row.numbers.front())
        return noValue();
    const double difference = *row.numbers[run] - *row.numbers.front();
    const auto& unit = row.definition.unit;
    if (difference == 0)
        return QStringLiteral("=");
    if (unit == "MONEY" || unit == "QUANTITY") {
        const auto a = Decimal::parse(*row.values[run]);
        const auto b = Decimal::parse(*row.values.front());
        const auto exact = a && b ? Decimal::subtract(*a, *b) : Result<Decimal>(Error());
        if (exact && unit == "MONEY")
            return numbers.rounded(exact->toString(), 2, Sign::Always);
        if (exact)
            return numbers.exact(toQString(exact->toString()), Sign::Always);
    }
    if (unit == "SHARE")
        return numbers.fixed(difference * 100, 2, Sign::Always) + QStringLiteral(" pp");
    if (unit == "COUNT")
        return numbers.fixed(difference, 0, Sign::Always);
    if (unit == "DURATION")
        return (difference > 0 ? u'+' : u'−') + durationText(static_cast<DurationNs>(std::abs(difference)));
    return numbers.fixed(difference, unit == "RATIO" ? 3 : 2, Sign::Always);
}

} // namespace

RunStroke runStroke(std::size_t index)
{
    return kStrokes[index % std::size(kStrokes)];
}

ComparedRunsModel::ComparedRunsModel(const Appearance& appearance, QObject* parent)
    : QAbstractTableModel(parent), m_appearance(appearance)
{}

int ComparedRunsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ComparedRunsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1 + valueColumns();
}

QVariant ComparedRunsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == kHeadingRole)
        return !line.heading.isEmpty();
    if (!line.heading.isEmpty()) {
        if (role == Qt::DisplayRole && index.column() == 0)
            return line.heading;
        if (role == Qt::ForegroundRole)
            return m_appearance.colour(Token::Muted);
        if (role == Qt::BackgroundRole)
            return m_appearance.colour(Token::Raised);
        return {};
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return cell(line.row, index.column(), role);
}

QVariant ComparedRunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return columnTitle(section);
    if (role == Qt::ToolTipRole && section > 0)
        return plainTip(runTitle(m_runs[runOf(section).value_or(0)]));
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (const auto run = section == 0 ? std::nullopt : runOf(section); run && role == Qt::DecorationRole)
        return strokePicture(runStroke(*run), m_appearance);
    return {};
}

Qt::ItemFlags ComparedRunsModel::flags(const QModelIndex& index) const
{
    return index.data(kHeadingRole).toBool() ? Qt::ItemIsEnabled : QAbstractTableModel::flags(index);
}

void ComparedRunsModel::refresh()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ComparedRunsModel::setLines(std::vector<Line> lines, std::vector<client::Run> runs)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_runs = std::move(runs);
    endResetModel();
}

QString ComparedRunsModel::runNumberAt(std::size_t run) const
{
    return runNumber(m_runs[run].id);
}

void MetricsModel::setRuns(const std::vector<client::MetricDefinition>& metrics, const std::vector<ComparedRun>& runs)
{
    m_rows = metricRows(metrics, runs);
    m_currency =
        !runs.empty() && haveOneCurrency(runs) ? toQString(runs.front().report.instrument.settleAsset()) : QString();
    std::vector<Line> lines;
    std::vector<client::Run> titles;
    for (const auto& run : runs)
        titles.push_back(run.run);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto& group = m_rows[i].definition.group;
        if (i == 0 || group != m_rows[i - 1].definition.group)
            lines.push_back({toQString(group), 0});
        lines.push_back({{}, i});
    }
    setLines(std::move(lines), std::move(titles));
}

std::optional<std::size_t> MetricsModel::runOf(int column) const
{
    // First: 1; then each run has its value and its difference.
    if (column == 1)
        return 0;
    return column % 2 == 0 ? std::optional(static_cast<std::size_t>(column / 2)) : std::nullopt;
}

QString MetricsModel::columnTitle(int column) const
{
    if (column == 0)
        return tr("Metric");
    if (const auto run = runOf(column))
        return runNumberAt(*run);
    return tr("to %1", "difference to a run").arg(runNumberAt(0));
}

QVariant MetricsModel::cell(std::size_t row, int column, int role) const
{
    const MetricRow& metric = m_rows[row];
    const auto& numbers = appearance().numbers();
    if (role == Qt::ToolTipRole)
        return toQString(metric.definition.definition);
    if (column == 0) {
        if (role != Qt::DisplayRole)
            return {};
        const auto& unit = metric.definition.unit;
        const QString label = toQString(metric.definition.label);
        if (unit == "MONEY" && !m_currency.isEmpty())
            return QStringLiteral("%1, %2").arg(label, m_currency);
        if (unit == "BASIS_POINTS")
            return tr("%1, bps").arg(label);
        return unit == "PER_DAY" ? tr("%1, per day").arg(label) : label;
    }
    if (const auto run = runOf(column))
        return role == Qt::DisplayRole ? QVariant(metricText(metric, *run, numbers)) : QVariant();
    const std::size_t run = static_cast<std::size_t>((column - 1) / 2);
    const int verdict = metric.verdict(run);
    if (role == Qt::ForegroundRole)
        return verdict == 0 ? appearance().colour(Token::Muted) : appearance().theme().ofSign(verdict);
    if (role != Qt::DisplayRole)
        return {};
    const QString text = differenceText(metric, run, numbers);
    return verdict == 0 ? text : QStringLiteral("%1 %2").arg(arrowOf(verdict), text);
}

void SettingsModel::setRuns(const std::vector<ComparedRun>& runs)
{
    m_rows = settingRows(runs);
    m_runs.clear();
    for (const auto& run : runs)
        m_runs.push_back(run.run);
    fill();
}

void SettingsModel::setOnlyDifferences(bool only)
{
    m_onlyDifferences = only;
    fill();
}

int SettingsModel::differences() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const SettingRow& row) { return row.differs(); }));
}

void SettingsModel::fill()
{
    const auto title = [](SettingRow::Group group) {
        return group == SettingRow::Group::Market       ? tr("Run")
               : group == SettingRow::Group::Parameters ? tr("Parameters")
                                                        : tr("Setup");
    };
    std::vector<Line> lines;
    std::optional<SettingRow::Group> group;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_onlyDifferences && !m_rows[i].differs())
            continue;
        if (group != m_rows[i].group)
            lines.push_back({title(m_rows[i].group), 0});
        group = m_rows[i].group;
        lines.push_back({{}, i});
    }
    setLines(std::move(lines), m_runs);
}

std::optional<std::size_t> SettingsModel::runOf(int column) const
{
    return static_cast<std::size_t>(column - 1);
}

QString SettingsModel::columnTitle(int column) const
{
    return column == 0 ? tr("Setting") : runNumberAt(*runOf(column));
}

QVariant SettingsModel::cell(std::size_t row, int column, int role) const
{
    const SettingRow& setting = m_rows[row];
    if (role == kDiffersRole)
        return setting.differs();
    if (column == 0) {
        if (role == Qt::ToolTipRole)
            return toQString(setting.name);
        if (role == Qt::DisplayRole) // the sign stays where nobody sees the colour
            return setting.differs() ? QStringLiteral("≠ %1").arg(parameterTitle(setting.name))
                                     : parameterTitle(setting.name);
        return role == Qt::ForegroundRole && !setting.differs() ? QVariant(appearance().colour(Token::Muted))
                                                                : QVariant();
    }
    const std::size_t run = *runOf(column);
    const QString text = toQString(setting.values[run]);
    if (role == Qt::DisplayRole && setting.group == SettingRow::Group::Market && setting.name == "strategy")
        return m_strategyTitles.value(text, text);
    if (role == Qt::DisplayRole)
        return text.isEmpty() ? noValue() : text;
    if (role == Qt::ToolTipRole)
        return plainTip(text);
    if (role == Qt::BackgroundRole && setting.differs(run))
        return appearance().theme().mixed(Token::Accent, Token::Panel, 0.22);
    return {};
}

} // namespace wh::ui
