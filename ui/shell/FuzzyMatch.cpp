// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FuzzyMatch.h"

#include <algorithm>
#include <vector>

namespace wh::ui {

namespace {

// What a matched letter is worth. A run of letters beats scattered beginnings of words, a word's beginning beats its
// middle, and gaps cost little: they mostly come of long names.
constexpr int kLetter = 16;
constexpr int kBeginning = 24; ///< of the text or of a word
constexpr int kSideBySide = 20;
constexpr int kGap = 1; ///< per skipped letter, up to kMostGap
constexpr int kMostGap = 12;
constexpr qsizetype kLongestText = 256; ///< more of it is not looked at
constexpr int kNever = -1'000'000;

QChar folded(QChar c)
{
    const QString parts = c.decomposition();
    return (parts.isEmpty() ? c : parts.front()).toCaseFolded();
}

bool beginsWord(QStringView text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text[at - 1];
    return (!before.isLetterOrNumber() && text[at].isLetterOrNumber()) || (before.isLower() && text[at].isUpper()) ||
           (before.isLetter() && text[at].isDigit());
}

std::optional<FuzzyMatch> matchWord(QStringView word, QStringView text)
{
    const auto rows = static_cast<std::size_t>(word.size());
    const auto columns = static_cast<std::size_t>(std::min(text.size(), kLongestText));
    if (rows > columns)
        return std::nullopt;
    std::vector<QChar> letters(columns);
    for (std::size_t j = 0; j < columns; ++j)
        letters[j] = folded(text[static_cast<qsizetype>(j)]);

    // best[i][j]: the first i+1 letters matched, the last of them at j; from[i][j]: where the one before was.
    std::vector<int> best(rows * columns, kNever);
    std::vector<std::size_t> from(rows * columns, 0);
    for (std::size_t i = 0; i < rows; ++i) {
        const QChar wanted = folded(word[static_cast<qsizetype>(i)]);
        int before = kNever; // the best of row i-1 up to j-2, the last of several
        std::size_t beforeAt = 0;
        for (std::size_t j = i; j < columns; ++j) {
            if (i > 0 && j >= 2 && best[(i - 1) * columns + j - 2] >= before) {
                before = best[(i - 1) * columns + j - 2];
                beforeAt = j - 2;
            }
            if (letters[j] != wanted)
                continue;
            const int own = kLetter + (beginsWord(text, static_cast<qsizetype>(j)) ? kBeginning : 0);
            int score = kNever;
            if (i == 0) {
                score = own - std::min(static_cast<int>(j) * kGap, kMostGap);
            } else {
                const int beside = j > 0 ? best[(i - 1) * columns + j - 1] + kSideBySide : kNever;
                const int apart = before - std::min(static_cast<int>(j > beforeAt ? j - beforeAt : 0) * kGap, kMostGap);
                score = std::max(beside, apart) + own;
                from[i * columns + j] = beside >= apart ? j - 1 : beforeAt;
            }
            best[i * columns + j] = score;
        }
    }
    const auto last = best.begin() + static_cast<std::ptrdiff_t>((rows - 1) * columns);
    const auto top = std::max_element(last, best.end());
    if (*top < kNever / 2)
        return std::nullopt;
    FuzzyMatch match{*top, {}};
    auto at = static_cast<std::size_t>(top - last);
    for (std::size_t i = rows; i-- > 0;) {
        match.positions.prepend(static_cast<int>(at));
        at = from[i * columns + at];
    }
    return match;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text)
{
    FuzzyMatch whole;
    const auto words = pattern.split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : words) {
        const auto match = matchWord(word, text);
        if (!match)
            return std::nullopt;
        whole.score += match->score;
        whole.positions += match->positions;
    }
    std::sort(whole.positions.begin(), whole.positions.end());
    whole.positions.erase(std::unique(whole.positions.begin(), whole.positions.end()), whole.positions.end());
    if (!words.isEmpty())
        whole.score -= static_cast<int>(std::min(text.size(), kLongestText) / 8);
    return whole;
}

} // namespace wh::ui
