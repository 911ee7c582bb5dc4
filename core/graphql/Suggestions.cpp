// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/Suggestions.h"

#include <algorithm>
#include <optional>

namespace wh::graphql {

namespace {

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    for (char& c : lower) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

/// The edit distance of two texts, or nothing where it is certain to be above `limit`.
std::optional<std::size_t> distance(std::string_view a, std::string_view b, std::size_t limit)
{
    if (a.size() < b.size())
        std::swap(a, b);
    if (a.size() - b.size() > limit)
        return std::nullopt;
    std::vector<std::size_t> rows[3];
    for (auto& row : rows)
        row.resize(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        rows[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        const auto& above = rows[(i - 1) % 3];
        auto& row = rows[i % 3];
        std::size_t least = row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], rows[(i - 2) % 3][j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > limit)
            return std::nullopt;
    }
    const std::size_t result = rows[a.size() % 3][b.size()];
    return result <= limit ? std::optional(result) : std::nullopt;
}

/// Alphabetical, but digits in a row compare as the number that they write.
bool naturallyBefore(std::string_view a, std::string_view b)
{
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() && j < b.size()) {
        if (digit(a[i]) && digit(b[j])) {
            const auto run = [&](std::string_view text, std::size_t& at) {
                while (at + 1 < text.size() && text[at] == '0' && digit(text[at + 1]))
                    ++at;
                const std::size_t from = at;
                while (at < text.size() && digit(text[at]))
                    ++at;
                return text.substr(from, at - from);
            };
            const std::string_view x = run(a, i);
            const std::string_view y = run(b, j);
            if (x.size() != y.size())
                return x.size() < y.size();
            if (x != y)
                return x < y;
        } else {
            if (a[i] != b[j])
                return a[i] < b[j];
            ++i;
            ++j;
        }
    }
    return a.size() - i < b.size() - j;
}

} // namespace

std::vector<std::string> suggestions(std::string_view input, const std::vector<std::string_view>& options)
{
    const std::size_t limit = input.size() * 2 / 5 + 1;
    const std::string lower = lowerCase(input);
    std::vector<std::pair<std::size_t, std::string_view>> found;
    for (const auto option : options) {
        const std::string lowerOption = lowerCase(option);
        const auto steps = option == input        ? std::optional<std::size_t>(0)
                           : lowerOption == lower ? std::optional<std::size_t>(1)
                                                  : distance(lower, lowerOption, limit);
        if (steps)
            found.emplace_back(*steps, option);
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first < b.first : naturallyBefore(a.second, b.second);
    });
    found.erase(std::unique(found.begin(), found.end()), found.end());
    std::vector<std::string> names;
    for (const auto& [steps, option] : found)
        names.emplace_back(option);
    return names;
}

std::string didYouMean(const std::vector<std::string>& options, std::string_view subject)
{
    if (options.empty())
        return {};
    std::string text = " Did you mean ";
    if (!subject.empty())
        text.append(subject).append(" ");
    const std::size_t count = std::min<std::size_t>(options.size(), 5);
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0)
            text += count == 2 ? " or " : i + 1 == count ? ", or " : ", ";
        text.append("\"").append(options[i]).append("\"");
    }
    return text + "?";
}

} // namespace wh::graphql
