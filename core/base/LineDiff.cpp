// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/LineDiff.h"

#include <algorithm>
#include <optional>

namespace wh {

namespace {

constexpr std::size_t kMostSteps = 2'000; // of a comparison

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end == text.npos ? text.size() : end + 1);
    }
    return lines;
}

using Lines = std::vector<std::string_view>;

/// Which lines of a and b are the same in the shortest way from one to the other; none where that is long.
std::optional<std::vector<std::pair<std::size_t, std::size_t>>> sameLines(const Lines& a, const Lines& b)
{
    const auto n = static_cast<std::ptrdiff_t>(a.size());
    const auto m = static_cast<std::ptrdiff_t>(b.size());
    const auto most = std::min<std::ptrdiff_t>(n + m, kMostSteps);
    const auto index = [most](std::ptrdiff_t k) { return static_cast<std::size_t>(k + most + 1); };
    std::vector<std::ptrdiff_t> furthest(static_cast<std::size_t>(2 * most + 3), 0);
    std::vector<std::vector<std::ptrdiff_t>> trace;
    const auto goesDown = [&](const std::vector<std::ptrdiff_t>& v, std::ptrdiff_t k, std::ptrdiff_t d) {
        return k == -d || (k != d && v[index(k - 1)] < v[index(k + 1)]);
    };
    for (std::ptrdiff_t d = 0; d <= most; ++d) {
        trace.push_back(furthest);
        for (std::ptrdiff_t k = -d; k <= d; k += 2) {
            auto x = goesDown(furthest, k, d) ? furthest[index(k + 1)] : furthest[index(k - 1)] + 1;
            while (x < n && x - k < m && a[static_cast<std::size_t>(x)] == b[static_cast<std::size_t>(x - k)])
                ++x;
            furthest[index(k)] = x;
            if (x < n || x - k < m)
                continue;
            // Back along the way that was come.
            std::vector<std::pair<std::size_t, std::size_t>> same;
            std::ptrdiff_t atX = n;
            std::ptrdiff_t atY = m;
            for (std::ptrdiff_t step = d; step >= 0; --step) {
                const auto& before = trace[static_cast<std::size_t>(step)];
                const auto diagonal = atX - atY;
                const auto from = goesDown(before, diagonal, step) ? diagonal + 1 : diagonal - 1;
                const auto fromX = step == 0 ? 0 : before[index(from)];
                const auto fromY = step == 0 ? 0 : fromX - from;
                while (atX > fromX && atY > fromY) {
                    --atX;
                    --atY;
                    same.emplace_back(static_cast<std::size_t>(atX), static_cast<std::size_t>(atY));
                }
                atX = fromX;
                atY = fromY;
            }
            std::reverse(same.begin(), same.end());
            return same;
        }
    }
    return std::nullopt;
}

} // namespace

std::vector<DiffLine> lineDiff(std::string_view before, std::string_view after)
{
    const auto a = linesOf(before);
    const auto b = linesOf(after);
    std::size_t head = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head])
        ++head;
    std::size_t tail = 0;
    while (tail < a.size() - head && tail < b.size() - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    std::vector<DiffLine> lines;
    std::size_t i = 0;
    std::size_t k = 0;
    const auto until = [&](std::size_t endA, std::size_t endB) {
        for (; i < endA; ++i)
            lines.push_back({DiffLine::Kind::Removed, i + 1, 0, std::string(a[i])});
        for (; k < endB; ++k)
            lines.push_back({DiffLine::Kind::Added, 0, k + 1, std::string(b[k])});
    };
    const auto same = [&] {
        lines.push_back({DiffLine::Kind::Same, i + 1, k + 1, std::string(a[i])});
        ++i;
        ++k;
    };
    while (i < head)
        same();
    const Lines middleA(a.begin() + static_cast<std::ptrdiff_t>(head), a.end() - static_cast<std::ptrdiff_t>(tail));
    const Lines middleB(b.begin() + static_cast<std::ptrdiff_t>(head), b.end() - static_cast<std::ptrdiff_t>(tail));
    if (const auto pairs = sameLines(middleA, middleB)) {
        for (const auto& [x, y] : *pairs) {
            until(head + x, head + y);
            same();
        }
    }
    until(a.size() - tail, b.size() - tail);
    while (i < a.size())
        same();
    return lines;
}

std::vector<bool> nearChanges(const std::vector<DiffLine>& lines, std::size_t around)
{
    std::vector<bool> near(lines.size(), false);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].kind == DiffLine::Kind::Same)
            continue;
        for (std::size_t k = i > around ? i - around : 0; k < std::min(lines.size(), i + around + 1); ++k)
            near[k] = true;
    }
    return near;
}

} // namespace wh
