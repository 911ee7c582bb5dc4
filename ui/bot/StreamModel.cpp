// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bot/StreamModel.h"

#include "ui/common/ErrorText.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace wh::ui {

QString StreamModel::lineText(int row) const
{
    if (index(row, 0).data(IsGapRole).toBool())
        return index(row, 0).data().toString();
    QStringList cells;
    for (int column = 0; column < columnCount(); ++column)
        cells << index(row, column).data().toString();
    return cells.join(u'\t');
}

QString StreamModel::gapText(const StreamGap& gap)
{
    if (gap.isLoading)
        return tr("Loading lines that were skipped …");
    if (gap.error)
        return tr("Lines that were skipped could not be loaded; try again. %1").arg(errorText(*gap.error));
    return gap.lost > 0 ? tr("%n line(s) were skipped; load them", nullptr,
                             static_cast<int>(std::min<std::int64_t>(gap.lost, INT32_MAX)))
                        : tr("Lines were skipped; load them");
}

int levelRank(std::string_view level)
{
    constexpr std::array<std::string_view, 5> kLevels{"TRACE", "DEBUG", "INFO", "WARNING", "ERROR"};
    const auto found = std::find(kLevels.begin(), kLevels.end(), level);
    return found == kLevels.end() ? 0 : static_cast<int>(found - kLevels.begin());
}

bool containsText(std::string_view text, std::string_view wanted)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::search(text.begin(), text.end(), wanted.begin(), wanted.end(),
                       [&](char a, char b) { return lower(a) == lower(b); }) != text.end() ||
           wanted.empty();
}

} // namespace wh::ui
