// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ParameterReadings.h"

#include "core/base/Suggest.h"

#include <algorithm>

namespace wh {

namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;
using Texts = std::vector<std::string>;

constexpr const char* kLittle = "0.000001";
constexpr const char* kMuch = "1000";         ///< where there is no limit
constexpr const char* kBounds = "1000000000"; ///< beyond which nothing is reckoned

bool isAllowed(ParameterSpec spec, const Pairs& own)
{
    spec.notAbove.clear(); // another's matter
    return ParameterValidation::check({std::move(spec)}, own).isValid();
}

bool isNumber(const ParameterSpec& spec)
{
    return spec.type == ParameterType::Integer || spec.type == ParameterType::Number ||
           spec.type == ParameterType::Decimal;
}

Decimal numberOf(const std::string& text)
{
    return Decimal::parse(text).valueOr(Decimal());
}

/// From the least to the greatest, as far as there are limits.
Texts extremesOf(const ParameterSpec& spec)
{
    if (spec.type == ParameterType::Duration)
        return {spec.minimum.value_or("1ms"), "1ms", spec.maximum.value_or("1d")};
    const Decimal little = spec.type == ParameterType::Integer ? Decimal(1) : Decimal::of(kLittle);
    Texts texts;
    if (spec.minimum) {
        texts.push_back(*spec.minimum);
        // Where that itself is not allowed, or is a word for "none", the least is a little more.
        if (const Decimal least = numberOf(*spec.minimum); least.abs() < Decimal::of(kBounds))
            texts.push_back((least + little).toString());
    }
    texts.push_back(spec.maximum.value_or(kMuch));
    return texts;
}

/// One parameter that is not to be relied upon, and what it may be.
struct Doubt
{
    std::string name;
    Texts values; ///< allowed ones, the default first
};

Doubt doubtOf(const ParameterSpec& spec, Texts given)
{
    Texts all = {spec.defaultText, spec.example};
    if (spec.type == ParameterType::Boolean)
        all.insert(all.end(), {"true", "false"});
    else if (spec.type == ParameterType::Choice)
        all.insert(all.end(), spec.choices.begin(), spec.choices.end());
    else if (isNumber(spec) || spec.type == ParameterType::Duration)
        all.insert(all.end(), std::make_move_iterator(given.begin()), std::make_move_iterator(given.end()));
    if (isNumber(spec) || spec.type == ParameterType::Duration) {
        for (auto& text : extremesOf(spec))
            all.push_back(std::move(text));
    }
    Doubt doubt{spec.name, {}};
    for (auto& text : all) {
        const bool isNew = std::find(doubt.values.begin(), doubt.values.end(), text) == doubt.values.end();
        if (isNew && isAllowed(spec, {{spec.name, text}}))
            doubt.values.push_back(std::move(text));
    }
    return doubt;
}

class Readings
{
public:
    Readings(const std::vector<ParameterSpec>& specs, const Pairs& input, const Texts& alsoDoubtful)
        : m_specs(specs), m_input(input)
    {
        for (const auto& spec : specs)
            m_names.push_back(spec.name);
        for (const auto& name : alsoDoubtful)
            doubt(name);
        for (const auto& spec : specs) {
            if (!isAllowed(spec, given(spec.name)))
                doubt(spec.name);
        }
        for (const auto& [name, value] : input) {
            if (isKnown(name))
                continue;
            if (const auto nearest = nearestName(name, m_names)) {
                doubt(*nearest);
                m_meant.emplace_back(*nearest, value);
            }
        }
        doubtWhatContradicts();
    }

    std::vector<Pairs> make() const
    {
        std::vector<Doubt> doubts;
        std::size_t most = 1;
        for (const auto& spec : m_specs) {
            if (!isDoubtful(spec.name))
                continue;
            doubts.push_back(doubtOf(spec, meantBy(spec)));
            if (doubts.back().values.empty())
                return {};
            most = std::max(most, doubts.back().values.size());
        }
        std::vector<Pairs> readings;
        for (std::size_t i = 0; i < most; ++i) {
            Pairs reading = reliable();
            for (const auto& [name, values] : doubts)
                reading.emplace_back(name, values[i < values.size() ? i : 0]);
            const bool isNew = std::find(readings.begin(), readings.end(), reading) == readings.end();
            if (isNew && ParameterValidation::check(m_specs, reading).isValid())
                readings.push_back(std::move(reading));
        }
        return readings;
    }

private:
    bool isKnown(const std::string& name) const
    {
        return std::find(m_names.begin(), m_names.end(), name) != m_names.end();
    }
    bool isDoubtful(const std::string& name) const
    {
        return std::find(m_doubtful.begin(), m_doubtful.end(), name) != m_doubtful.end();
    }
    void doubt(const std::string& name)
    {
        if (isKnown(name) && !isDoubtful(name))
            m_doubtful.push_back(name);
    }
    Pairs given(const std::string& name) const
    {
        Pairs own;
        for (const auto& pair : m_input) {
            if (pair.first == name)
                own.push_back(pair);
        }
        return own;
    }
    /// What is right, and known.
    Pairs reliable() const
    {
        Pairs right;
        for (const auto& pair : m_input) {
            if (isKnown(pair.first) && !isDoubtful(pair.first))
                right.push_back(pair);
        }
        return right;
    }
    /// Each of two that do not go together may be the one that is wrong.
    void doubtWhatContradicts()
    {
        for (const auto& mistake : ParameterValidation::check(m_specs, reliable()).mistakes) {
            if (mistake.code != "parameter.inconsistent")
                continue;
            doubt(std::string(mistake.field("field")));
            doubt(std::string(mistake.field("other")));
        }
    }
    Texts meantBy(const ParameterSpec& spec) const
    {
        Texts texts;
        for (const auto& pairs : {m_meant, m_input}) {
            for (const auto& [name, value] : pairs) {
                if (name == spec.name || name == spec.notAbove)
                    texts.push_back(value);
            }
        }
        return texts;
    }

    const std::vector<ParameterSpec>& m_specs;
    const Pairs& m_input;
    Texts m_names;
    Texts m_doubtful;
    Pairs m_meant; ///< under the nearest right names
};

} // namespace

std::vector<Pairs> legalReadings(const std::vector<ParameterSpec>& specs, const Pairs& input, const Texts& alsoDoubtful)
{
    return Readings(specs, input, alsoDoubtful).make();
}

} // namespace wh
