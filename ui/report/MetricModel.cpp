// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/MetricModel.h"

#include "ui/common/Appearance.h"
#include "ui/report/MetricText.h"

namespace wh::ui {

MetricModel::MetricModel(const Appearance& appearance, QObject* parent)
    : QAbstractTableModel(parent), m_appearance(appearance)
{
    connect(&m_appearance, &Appearance::changed, this, &MetricModel::rebuild);
}

void MetricModel::setReport(OpenReportPtr open, const std::vector<client::MetricDefinition>& definitions)
{
    m_open = std::move(open);
    m_definitions = definitions;
    rebuild();
}

void MetricModel::setFilter(const QString& text)
{
    m_filter = text.trimmed();
    rebuild();
}

void MetricModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    QString group;
    for (const auto& definition : m_definitions) {
        const client::Metric* metric = m_open ? m_open->report.metric(definition.id) : nullptr;
        if (!metric)
            continue;
        Row row;
        row.group = QString::fromStdString(definition.group);
        row.metric = metricText(definition, *metric, *m_open, m_appearance.numbers());
        const bool passes = m_filter.isEmpty() || row.group.contains(m_filter, Qt::CaseInsensitive) ||
                            row.metric.name.contains(m_filter, Qt::CaseInsensitive) ||
                            row.metric.definition.contains(m_filter, Qt::CaseInsensitive);
        if (!passes)
            continue;
        if (row.group != group) {
            group = row.group;
            m_rows.push_back({group, {}, group});
        }
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

bool MetricModel::isHeading(int row) const
{
    return row >= 0 && row < rowCount() && !m_rows[static_cast<std::size_t>(row)].heading.isEmpty();
}

int MetricModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MetricModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant MetricModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == kHeadingRole)
        return !row.heading.isEmpty();
    if (!row.heading.isEmpty()) {
        if (role == Qt::DisplayRole)
            return index.column() == Name ? row.heading : QString();
        if (role == Qt::FontRole) {
            QFont font = m_appearance.font(FontRole::Small);
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return role == Qt::ForegroundRole ? QVariant(m_appearance.colour(Token::Muted)) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Name)
            return row.metric.name;
        if (index.column() == Unit)
            return row.metric.unit;
        return row.metric.sign == 0 ? row.metric.value : arrowOf(row.metric.sign) + u' ' + row.metric.value;
    case Qt::ToolTipRole: // rich text is broken into lines
        return row.metric.definition.isEmpty() ? QString()
                                               : QStringLiteral("<p>%1</p>").arg(row.metric.definition.toHtmlEscaped());
    case kDefinitionRole:
        return row.metric.definition;
    case Qt::TextAlignmentRole:
        return index.column() == Value ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                       : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (index.column() == Value)
            return m_appearance.theme().ofSign(row.metric.sign);
        return index.column() == Unit ? QVariant(m_appearance.colour(Token::Muted)) : QVariant();
    default:
        return {};
    }
}

QVariant MetricModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return section == Name ? tr("Metric") : section == Value ? tr("Value") : tr("Unit");
    if (role == Qt::TextAlignmentRole)
        return section == Value ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace wh::ui
