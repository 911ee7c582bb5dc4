// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtest/SweepSize.h"

#include "core/base/Decimal.h"

#include <algorithm>

namespace wh::ui {

namespace {

constexpr std::int64_t kMostPoints = INT64_MAX / 2;

std::optional<std::int64_t> rangeSize(std::string_view text)
{
    std::vector<Decimal> parts;
    for (;;) {
        const auto colon = text.find(':');
        const auto part = Decimal::parse(text.substr(0, colon));
        if (!part)
            return std::nullopt;
        parts.push_back(*part);
        if (colon == text.npos)
            break;
        text = text.substr(colon + 1);
    }
    if (parts.size() != 3 || parts[2].isZero())
        return std::nullopt;
    const auto span = Decimal::subtract(parts[1], parts[0]);
    if (!span || (!span->isZero() && span->sign() != parts[2].sign()))
        return std::nullopt;
    const auto steps = Decimal::divide(*span, parts[2], Rounding::Down);
    const auto whole = steps ? steps->roundedUnitsOf(Decimal(1), Rounding::Down) : Result<std::int64_t>(steps.error());
    if (!whole)
        return std::nullopt;
    return *whole + 1;
}

} // namespace

std::optional<std::int64_t> sweepAxisSize(std::string_view values)
{
    if (values.empty())
        return std::nullopt;
    if (values.find(':') != values.npos)
        return rangeSize(values);
    return 1 + std::count(values.begin(), values.end(), ',');
}

std::optional<std::int64_t> sweepSize(const std::vector<std::optional<std::int64_t>>& axes, std::int64_t randomSamples)
{
    if (axes.empty())
        return std::nullopt;
    std::int64_t size = 1;
    for (const auto& axis : axes) {
        if (!axis || *axis < 1 || size > kMostPoints / *axis)
            return std::nullopt;
        size *= *axis;
    }
    return randomSamples > 0 ? std::min(size, randomSamples) : size;
}

} // namespace wh::ui
