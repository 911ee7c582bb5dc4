// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandPalette.h"
#include "ui/shell/FuzzyMatch.h"

#include <algorithm>

namespace wh::ui {

namespace {

constexpr int kRecentWorth = 12; ///< what was used last wins among equals
constexpr int kDetailWorth = 16; ///< of a word in the detail: less than one in the title

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
    const QStringList words = pattern.split(u' ', Qt::SkipEmptyParts);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const PaletteEntry& entry = m_entries[i];
        const qsizetype used = entry.isOrder ? -1 : m_recent.indexOf(entry.id);
        if (words.isEmpty()) {
            m_shown.push_back({i, used < 0 ? 0 : 1000 - static_cast<int>(used), {}});
            continue;
        }
        auto shown = match(words, entry);
        if (!shown)
            continue;
        shown->entry = i;
        if (used >= 0)
            shown->score += qMax(1, kRecentWorth - static_cast<int>(used));
        m_shown.push_back(std::move(*shown));
    }
    std::stable_sort(m_shown.begin(), m_shown.end(), [](const Shown& a, const Shown& b) { return a.score > b.score; });
    endResetModel();
}

std::optional<PaletteModel::Shown> PaletteModel::match(const QStringList& words, const PaletteEntry& entry)
{
    Shown shown;
    for (const QString& word : words) {
        if (const auto inTitle = fuzzyMatch(word, entry.title)) {
            shown.score += inTitle->score;
            shown.positions += inTitle->positions;
        } else if (entry.detail.contains(word, Qt::CaseInsensitive) || entry.kind.contains(word, Qt::CaseInsensitive)) {
            // Details are sentences: letters here and there in them would find everything.
            shown.score += kDetailWorth;
        } else {
            return std::nullopt;
        }
    }
    return shown;
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
