// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace wh::ui {

struct FuzzyMatch
{
    int score = 0;        ///< more is better
    QList<int> positions; ///< of the letters in the text that matched, ascending
};

/// Whether all letters of the pattern stand in the text in their order, whatever case and accents, and how well: the
/// beginnings of words, letters side by side and short texts count. Of several ways to match the best is taken. Blanks
/// in the pattern part it into words that must each match. None where it does not match; an empty pattern matches
/// all with score 0. Any thread.
std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text);

} // namespace wh::ui
