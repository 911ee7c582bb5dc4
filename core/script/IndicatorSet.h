// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <array>
#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace wh {

/// One of core/indicator as a language sees it: numbers in, numbers out.
class ScriptIndicator
{
public:
    static constexpr std::size_t kMaxInputs = 4;
    static constexpr std::size_t kMaxOutputs = 6;

    virtual ~ScriptIndicator() = default;
    /// As many numbers as the kind names; checked by IndicatorSet.
    virtual void update(TimeNs now, const double* input) = 0;
    virtual void read(TimeNs now, double* output) const = 0;
    virtual bool isReady() const = 0;
    virtual void reset() = 0;
};

/// What there is, and how it is made: from it comes the language's `ta`.
struct IndicatorKind
{
    struct Parameter
    {
        enum class Type { Count, Number, Duration }; ///< a duration in milliseconds
        std::string name;
        Type type = Type::Count;
        double preset = 0; ///< 0: must be given
    };

    std::string name; ///< "sma"
    std::string description;
    std::vector<Parameter> parameters;
    std::vector<std::string> inputs;
    std::vector<std::string> outputs;
    bool positive = false; ///< inputs must be above 0
    std::function<std::unique_ptr<ScriptIndicator>(std::span<const double>)> make;
};
const std::vector<IndicatorKind>& indicatorKinds();

/// The indicators that one script made, by number. Outputs are written to memory that the language reads without a
/// call: of indicator i, kStride numbers from i·kStride on, the last of which is 1 when it is ready. One thread.
class IndicatorSet
{
public:
    static constexpr std::size_t kStride = ScriptIndicator::kMaxOutputs + 1;
    static constexpr std::size_t kMost = 1024;
    static constexpr double kLongestPeriod = 100'000;

    enum class Fault { None, TooMany, BadParameter, NotFinite, NotPositive, NoSuch };

    /// @param outputs  kMost·kStride numbers, borrowed
    explicit IndicatorSet(std::span<double> outputs) : m_outputs(outputs) {}

    /// @param parameters  as many as the kind has; NaN: its preset
    Fault make(std::size_t kind, std::span<const double> parameters, std::size_t& made);
    Fault update(std::size_t indicator, TimeNs now, std::span<const double> input);
    Fault reset(std::size_t indicator, TimeNs now);
    std::size_t size() const { return m_made.size(); }

private:
    struct Made
    {
        const IndicatorKind* kind = nullptr;
        std::unique_ptr<ScriptIndicator> indicator;
    };
    void show(std::size_t indicator, TimeNs now);

    std::span<double> m_outputs;
    std::vector<Made> m_made;
};

} // namespace wh
