// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategy/library/volume_generator/TradedVolume.h"

#include <charconv>
#include <locale>
#include <sstream>

namespace wh {

void TradedVolume::add(TimeNs time, double value, double cost)
{
    const std::int64_t index = time > m_origin ? (time - m_origin) / kStep : 0;
    Step& step = m_steps[static_cast<std::size_t>(index) % m_steps.size()];
    if (step.index != index)
        step = {index, {}};
    step.sums.value += value;
    step.sums.cost += cost;
}

TradedVolume::Sums TradedVolume::since(TimeNs from) const
{
    // A step counts when it begins at `from` or later.
    const std::int64_t first = from > m_origin ? (from - m_origin + kStep - 1) / kStep : 0;
    Sums sums;
    for (const auto& step : m_steps) {
        if (step.index >= first) {
            sums.value += step.sums.value;
            sums.cost += step.sums.cost;
        }
    }
    return sums;
}

std::string TradedVolume::toText() const
{
    std::string text;
    const auto append = [&text](auto number) {
        std::array<char, 32> digits;
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
        text.append(digits.data(), end);
        text += ' ';
    };
    append(m_origin);
    for (const auto& step : m_steps) {
        if (step.index >= 0) {
            append(step.index);
            append(step.sums.value);
            append(step.sums.cost);
        }
    }
    return text;
}

TradedVolume TradedVolume::restored(std::string_view text, TimeNs otherwiseOrigin)
{
    std::istringstream in{std::string(text)};
    in.imbue(std::locale::classic());
    TimeNs origin = 0;
    if (!(in >> origin) || origin > otherwiseOrigin)
        return TradedVolume(otherwiseOrigin);
    TradedVolume volume(origin);
    Step step;
    while (in >> step.index >> step.sums.value >> step.sums.cost) {
        if (step.index >= 0)
            volume.m_steps[static_cast<std::size_t>(step.index) % volume.m_steps.size()] = step;
    }
    return volume;
}

} // namespace wh
