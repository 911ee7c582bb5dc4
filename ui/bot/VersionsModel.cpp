// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bot/VersionsModel.h"

#include "ui/bot/ConfigurationView.h"
#include "ui/common/Appearance.h"
#include "ui/common/NoValue.h"
#include "ui/session/Session.h"

#include <algorithm>

namespace wh::ui {

VersionsModel::VersionsModel(const Appearance& appearance, QObject* parent)
    : QAbstractTableModel(parent), m_appearance(appearance)
{}

void VersionsModel::setVersions(std::vector<client::BotVersion> versions, std::int64_t running)
{
    std::reverse(versions.begin(), versions.end());
    const bool isSame = std::equal(versions.begin(), versions.end(), m_versions.begin(), m_versions.end(),
                                   [](const auto& a, const auto& b) { return a.version == b.version; });
    if (isSame && running == m_running)
        return;
    // Mostly one came: rows that are there stay, and so does what is chosen.
    const bool isGrown = versions.size() > m_versions.size() &&
                         std::equal(m_versions.rbegin(), m_versions.rend(), versions.rbegin(),
                                    [](const auto& a, const auto& b) { return a.version == b.version; });
    m_running = running;
    if (isGrown) {
        beginInsertRows({}, 0, static_cast<int>(versions.size() - m_versions.size()) - 1);
        m_versions = std::move(versions);
        endInsertRows();
        refresh();
    } else if (isSame) {
        refresh();
    } else {
        beginResetModel();
        m_versions = std::move(versions);
        endResetModel();
    }
}

const client::BotVersion* VersionsModel::find(std::int64_t version) const
{
    const int row = rowOf(version);
    return row < 0 ? nullptr : &m_versions[static_cast<std::size_t>(row)];
}

int VersionsModel::rowOf(std::int64_t version) const
{
    const auto found = std::find_if(m_versions.begin(), m_versions.end(),
                                    [&](const client::BotVersion& one) { return one.version == version; });
    return found == m_versions.end() ? -1 : static_cast<int>(found - m_versions.begin());
}

void VersionsModel::refresh()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int VersionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_versions.size());
}

int VersionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant VersionsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& version = m_versions[static_cast<std::size_t>(index.row())];
    const bool isRunning = version.version == m_running;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((index.column() == Version ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role == Qt::DecorationRole && index.column() == Note && isRunning)
        return m_appearance.icon(Icon::Run, Token::Up);
    if (role == Qt::ToolTipRole && index.column() == Time)
        return m_appearance.times().exact(version.time);
    if (role == Qt::ForegroundRole && index.column() == Time)
        return m_appearance.colour(Token::Muted);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Version:
        return m_appearance.numbers().whole(version.version);
    case Time:
        return m_appearance.times().moment(version.time);
    case Who:
        return toQString(version.who);
    default: {
        QStringList notes;
        if (isRunning)
            notes << tr("works by it");
        if (index.row() == 0)
            notes << tr("newest");
        if (version.restores > 0)
            notes << tr("brings back %1", "number of a version").arg(version.restores);
        return notes.join(QStringLiteral(", "));
    }
    }
}

QVariant VersionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section == Version ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    return section == Version ? tr("Version") : section == Time ? tr("When") : section == Who ? tr("Who") : tr("Note");
}

DifferencesModel::DifferencesModel(const Appearance& appearance, QObject* parent)
    : QAbstractTableModel(parent), m_appearance(appearance)
{}

void DifferencesModel::setDifferences(std::vector<client::ConfigurationDifference> differences, std::int64_t from,
                                      std::int64_t to, ConfigurationWords before, ConfigurationWords after)
{
    beginResetModel();
    m_before = std::move(before);
    m_after = std::move(after);
    m_differences = std::move(differences);
    m_from = from;
    m_to = to;
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString DifferencesModel::valueOf(const client::ConfigurationDifference& one, Column column) const
{
    const bool isBefore = column == Before;
    const QString text =
        configurationValue(isBefore ? m_before : m_after, one.field, isBefore ? one.before : one.after);
    return text.isEmpty() ? noValue() : text;
}

QString DifferencesModel::text() const
{
    QStringList lines;
    for (const auto& one : m_differences)
        lines << tr("%1: %2 → %3", "a field, its value before, its value after")
                     .arg(configurationTitle(one.field), valueOf(one, Before), valueOf(one, After));
    return lines.join(u'\n');
}

void DifferencesModel::refresh()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int DifferencesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_differences.size());
}

int DifferencesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant DifferencesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& one = m_differences[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole && index.column() == Field)
        return toQString(one.field);
    if (role == Qt::DecorationRole && index.column() == Field)
        return m_appearance.icon(one.before.empty()  ? Icon::Plus
                                 : one.after.empty() ? Icon::Minus
                                                     : Icon::Editor,
                                 Token::Muted);
    if (role == Qt::ForegroundRole && index.column() == Before)
        return m_appearance.colour(Token::Muted);
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == Field ? configurationTitle(one.field) : valueOf(one, Column(index.column()));
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    return section == Field    ? tr("What is other")
           : section == Before ? tr("In version %1").arg(m_from)
                               : tr("In version %1").arg(m_to);
}

} // namespace wh::ui
