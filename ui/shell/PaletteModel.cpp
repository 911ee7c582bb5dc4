// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandPalette.h"
#include "ui/shell/FuzzyMatch.h"

#include <algorithm>

namespace wh::ui {

namespace {

constexpr int kRecentWorth = 12; ///< what was used last wins among equals
constexpr int kDetailCost = 10;  ///< a hit in the detail is worth less than one in the title

} // namespace

void PaletteModel::setEntries(std::vector<PaletteEntry> entries, const QStringList& recent)
{
    m_entries = std::move(entries);
    m_recent = recent;
    setPattern({});
}

void PaletteModel::setPattern(const QString& pattern)
{
    beginResetModel();
    m_shown.clear();
    const bool isEmpty = pattern.trimmed().isEmpty();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const PaletteEntry& entry = m_entries[i];
        const qsizetype used = m_recent.indexOf(entry.id);
        if (isEmpty) {
            m_shown.push_back({i, used < 0 ? 0 : 1000 - static_cast<int>(used), {}});
            continue;
        }
        auto match = fuzzyMatch(pattern, entry.title);
        const auto whole = fuzzyMatch(pattern, QString(entry.title + u' ' + entry.detail + u' ' + entry.kind));
        if (!match && !whole)
            continue;
        Shown shown{i, match ? match->score : whole->score - kDetailCost, {}};
        if (match) {
            shown.positions = match->positions;
        } else {
            for (const int at : whole->positions) {
                if (at < entry.title.size())
                    shown.positions << at;
            }
        }
        if (used >= 0)
            shown.score += qMax(1, kRecentWorth - static_cast<int>(used));
        m_shown.push_back(std::move(shown));
    }
    std::stable_sort(m_shown.begin(), m_shown.end(), [](const Shown& a, const Shown& b) { return a.score > b.score; });
    endResetModel();
}

const PaletteEntry* PaletteModel::entryAt(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return row >= 0 && at < m_shown.size() ? &m_entries[m_shown[at].entry] : nullptr;
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    const PaletteEntry* entry = entryAt(index.row());
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return entry->title;
    case Qt::DecorationRole:
        return entry->icon;
    case Qt::AccessibleTextRole:
        return QStringList{entry->title, entry->kind, entry->shortcut}.join(QLatin1String(", "));
    case DetailRole:
        return entry->detail;
    case KindRole:
        return entry->kind;
    case ShortcutRole:
        return entry->shortcut;
    case PositionsRole:
        return QVariant::fromValue(m_shown[static_cast<std::size_t>(index.row())].positions);
    default:
        return {};
    }
}

} // namespace wh::ui
