// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/IndicatorSet.h"

#include <cmath>

namespace wh {

IndicatorSet::Fault IndicatorSet::make(std::size_t kind, std::span<const double> parameters, std::size_t& made)
{
    using Type = IndicatorKind::Parameter::Type;
    if (kind >= indicatorKinds().size())
        return Fault::NoSuch;
    if (m_made.size() >= kMost)
        return Fault::TooMany;
    const IndicatorKind& info = indicatorKinds()[kind];
    std::vector<double> values;
    for (std::size_t i = 0; i < info.parameters.size(); ++i) {
        const auto& parameter = info.parameters[i];
        double value = i < parameters.size() ? parameters[i] : std::nan("");
        if (std::isnan(value))
            value = parameter.preset;
        const bool isCount = parameter.type == Type::Count;
        const double most = isCount ? kLongestPeriod : 1e12;
        if (!(value > 0) || value > most || (isCount && value != std::floor(value)))
            return Fault::BadParameter;
        if (parameter.type == Type::Duration && value < 1)
            return Fault::BadParameter; // less than a millisecond
        values.push_back(value);
    }
    auto indicator = info.make(values);
    if (!indicator)
        return Fault::BadParameter;
    made = m_made.size();
    m_made.push_back({&info, std::move(indicator)});
    show(made, 0);
    return Fault::None;
}

IndicatorSet::Fault IndicatorSet::update(std::size_t indicator, TimeNs now, std::span<const double> input)
{
    if (indicator >= m_made.size())
        return Fault::NoSuch;
    const Made& made = m_made[indicator];
    for (std::size_t i = 0; i < made.kind->inputs.size(); ++i) {
        if (i >= input.size() || !std::isfinite(input[i]))
            return Fault::NotFinite;
        if (made.kind->positive && input[i] <= 0)
            return Fault::NotPositive;
    }
    made.indicator->update(now, input.data());
    show(indicator, now);
    return Fault::None;
}

IndicatorSet::Fault IndicatorSet::reset(std::size_t indicator, TimeNs now)
{
    if (indicator >= m_made.size())
        return Fault::NoSuch;
    m_made[indicator].indicator->reset();
    show(indicator, now);
    return Fault::None;
}

void IndicatorSet::show(std::size_t indicator, TimeNs now)
{
    double* output = m_outputs.data() + indicator * kStride;
    m_made[indicator].indicator->read(now, output);
    output[kStride - 1] = m_made[indicator].indicator->isReady() ? 1 : 0;
}

} // namespace wh
