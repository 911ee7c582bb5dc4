// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/generator/GeneratedMarket.h"

#include "core/base/Suggest.h"
#include "core/domain/Bar.h"
#include "core/domain/MarketEvent.h"
#include "core/simulator/generator/BookShape.h"

#include <algorithm>

namespace wh {

namespace {

constexpr double kMostOrdersPerStep = 100'000; ///< a message's memory stays bounded

Error unknownModel(std::string_view model)
{
    std::vector<std::string> names;
    std::string list;
    for (const auto& info : GeneratedMarket::models()) {
        names.push_back(info.id);
        list += (list.empty() ? "" : ", ") + info.id;
    }
    const auto nearest = nearestName(model, names);
    return Error("generator.unknown_model",
                 {{"field", "model"},
                  {"value", std::string(model.substr(0, 80))},
                  {"models", list},
                  {"remedy", nearest ? "did you mean " + *nearest + "?" : "use one of: " + list}});
}

/// Collects what is wrong with checked parameters taken together.
class CrossCheck
{
public:
    CrossCheck(const GeneratedMarket& market, std::string_view prefix) : m_market(market), m_prefix(prefix) {}

    std::vector<Error> run()
    {
        const auto start = parseTime(parameters().text("start"));
        if (!start)
            add("time.malformed", "start", parameters().text("start"), "write ISO 8601, as in 2024-01-01T00:00:00Z");
        else if (*start < 0 || *start > kNever - parameters().duration("duration") - 2 * kDay)
            add("generator.inconsistent", "start", parameters().text("start"),
                "start in 1970 or later, and end before 2262");
        checkPrices();
        checkQuantities();
        checkTimes();
        checkModel();
        return std::move(m_mistakes);
    }

private:
    const ParameterSet& parameters() const { return m_market.parameters; }

    void add(const char* code, const char* field, std::string value, std::string remedy)
    {
        m_mistakes.push_back(Error(
            code,
            {{"field", std::string(m_prefix) + field}, {"value", std::move(value)}, {"remedy", std::move(remedy)}}));
    }

    void checkPrices()
    {
        const Decimal startPrice = parameters().decimal("start_price");
        const auto ticks = m_market.instrument.ticksOf(startPrice);
        if (!ticks) {
            add("generator.off_grid", "start_price", startPrice.toString(),
                "give a multiple of the tick " + m_market.instrument.tick.toString() + " within the range of a tape");
            return;
        }
        if (m_market.barInterval() > 0) {
            if (*ticks > kMaxBarTicks / 2)
                add("generator.above_maximum", "start_price", startPrice.toString(),
                    "candles hold prices up to " + (m_market.instrument.tick * kMaxBarTicks).toString() +
                        ": use a larger tick");
            return;
        }
        const BookShape shape(m_market);
        const double extent =
            static_cast<double>(shape.levels) * static_cast<double>(shape.spacing) + static_cast<double>(shape.spread);
        if (extent > shape.startTicks / 2)
            add("generator.inconsistent", "levels", std::to_string(shape.levels),
                "levels·spacing (each at least a tick) and the spread must stay within half of the start price");
        if (*ticks > kMaxTicks / 4)
            add("generator.above_maximum", "start_price", startPrice.toString(), "use a larger tick");
    }

    void checkQuantities()
    {
        const Decimal lot = m_market.instrument.lot;
        const bool orders = parameters().boolean("orders");
        for (const char* field : {"depth", "size_minimum"}) {
            if (parameters().decimal(field) < lot)
                add("generator.below_lot", field, parameters().decimal(field).toString(),
                    "give at least the lot " + lot.toString());
        }
        const Decimal largest = parameters().decimal("size_maximum");
        if (largest < parameters().decimal("size_minimum"))
            add("generator.inconsistent", "size_maximum", largest.toString(), "give at least size_minimum");
        const double most = static_cast<double>(orders ? kMaxOrderLots : kMaxLots) / 4;
        const double level = parameters().decimal("depth").toDouble() / lot.toDouble() *
                             std::max(1.0, parameters().number("depth_growth")) *
                             (1 + parameters().number("depth_noise"));
        if (level > most)
            add("generator.above_maximum", "depth", parameters().decimal("depth").toString(),
                "a level holds too many lots: give less depth or a larger lot");
        if (largest.toDouble() / lot.toDouble() > most)
            add("generator.above_maximum", "size_maximum", largest.toString(),
                "a market order has too many lots: give less or a larger lot");
    }

    void checkTimes()
    {
        if (parameters().duration("latency_jitter") > parameters().duration("latency"))
            add("generator.inconsistent", "latency_jitter", formatDuration(parameters().duration("latency_jitter")),
                "give at most the latency " + formatDuration(parameters().duration("latency")));
        const DurationNs interval = m_market.barInterval();
        if (interval > 0) {
            if (interval < kMillisecond)
                add("generator.inconsistent", "bars", formatDuration(interval), "give 1ms or more, or 0s for events");
            else if (interval > parameters().duration("duration"))
                add("generator.inconsistent", "bars", formatDuration(interval), "give at most the duration");
            if (parameters().boolean("orders"))
                add("generator.inconsistent", "orders", "true",
                    "candles have no orders: leave out one of bars and orders");
            return;
        }
        const double perStep =
            parameters().number("market_order_rate") * static_cast<double>(parameters().duration("step")) * 1e-9;
        if (perStep > kMostOrdersPerStep)
            add("generator.inconsistent", "step", formatDuration(parameters().duration("step")),
                "give a step in which market_order_rate makes at most 100000 orders");
    }

    void checkModel()
    {
        const DurationNs duration = parameters().duration("duration");
        const auto within = [&](const char* field) {
            if (parameters().duration(field) >= duration)
                add("generator.inconsistent", field, formatDuration(parameters().duration(field)),
                    "give less than the duration " + formatDuration(duration));
        };
        if (m_market.model == "flash_crash") {
            within("crash_at");
        } else if (m_market.model == "outage") {
            within("outage_at");
            const DurationNs length = parameters().duration("outage_length");
            if (m_market.barInterval() == 0 && length < parameters().duration("step"))
                add("generator.inconsistent", "outage_length", formatDuration(length),
                    "give at least the step " + formatDuration(parameters().duration("step")));
            const DurationNs every = parameters().duration("outage_every");
            if (every > 0 && every <= parameters().duration("outage_length"))
                add("generator.inconsistent", "outage_every", formatDuration(every),
                    "give more than outage_length, or 0s for one outage");
        } else if (m_market.model == "garch") {
            const double sum = parameters().number("garch_alpha") + parameters().number("garch_beta");
            if (!(sum < 1))
                add("generator.inconsistent", "garch_beta",
                    toString(ParameterValue(parameters().number("garch_beta")), ParameterType::Number),
                    "garch_alpha + garch_beta must stay below 1, or the variance grows without end");
        }
    }

    const GeneratedMarket& m_market;
    std::string_view m_prefix;
    std::vector<Error> m_mistakes;
};

/// Everything but the instrument, which the callers have from different places.
bool checkParameters(GeneratedMarketCheck& check, std::string_view model,
                     const std::vector<std::pair<std::string, std::string>>& input, std::string_view prefix)
{
    const GeneratorInfo* info = GeneratedMarket::find(model);
    if (!info) {
        check.mistakes.push_back(unknownModel(model));
        return false;
    }
    auto validation = ParameterValidation::check(info->parameters(), input, prefix);
    check.market.model = info->id;
    check.market.parameters = std::move(validation.set);
    check.mistakes = std::move(validation.mistakes);
    return check.isValid();
}

GeneratedMarketCheck finish(GeneratedMarketCheck check, std::string_view prefix)
{
    if (auto valid = check.market.instrument.validate(); !valid)
        check.mistakes.push_back(std::move(valid).error());
    else
        check.mistakes = check.market.mistakes(prefix);
    return check;
}

} // namespace

const GeneratorInfo* GeneratedMarket::find(std::string_view model)
{
    const auto& all = models();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const GeneratorInfo& info) { return info.id == model; });
    return found == all.end() ? nullptr : &*found;
}

GeneratedMarketCheck GeneratedMarket::check(std::string_view model,
                                            const std::vector<std::pair<std::string, std::string>>& input,
                                            std::uint64_t seed, const InstrumentName& name, std::string_view prefix)
{
    GeneratedMarketCheck check;
    check.market.seed = seed;
    if (!checkParameters(check, model, input, prefix))
        return check;
    check.market.instrument.name = name;
    check.market.instrument.tick = check.market.parameters.decimal("tick");
    check.market.instrument.lot = check.market.parameters.decimal("lot");
    return finish(std::move(check), prefix);
}

GeneratedMarketCheck GeneratedMarket::check(std::string_view model,
                                            const std::vector<std::pair<std::string, std::string>>& input,
                                            std::uint64_t seed, const Instrument& instrument, std::string_view prefix)
{
    GeneratedMarketCheck check;
    check.market.seed = seed;
    check.market.instrument = instrument;
    if (!checkParameters(check, model, input, prefix))
        return check;
    return finish(std::move(check), prefix);
}

GeneratedMarketCheck GeneratedMarket::with(const std::vector<std::pair<std::string, std::string>>& input,
                                           std::uint64_t otherSeed) const
{
    auto all = input;
    const GeneratorInfo* info = find(model);
    for (const auto& spec : info ? info->parameters() : std::vector<ParameterSpec>()) {
        const auto given =
            std::any_of(input.begin(), input.end(), [&](const auto& own) { return own.first == spec.name; });
        const auto own = parameters.values().find(spec.name);
        if (!given && own != parameters.values().end())
            all.emplace_back(spec.name, toString(own->second, spec.type));
    }
    return check(model, all, otherSeed, instrument);
}

std::vector<Error> GeneratedMarket::mistakes(std::string_view prefix) const
{
    if (!find(model))
        return {unknownModel(model)};
    return CrossCheck(*this, prefix).run();
}

std::string GeneratedMarket::description() const
{
    std::string text = "generated " + model + " seed " + std::to_string(seed);
    const GeneratorInfo* info = find(model);
    for (const auto& spec : info ? info->parameters() : std::vector<ParameterSpec>()) {
        const auto found = parameters.values().find(spec.name);
        const std::string value = found == parameters.values().end() ? "" : toString(found->second, spec.type);
        if (!value.empty() && value != spec.defaultText)
            text += ' ' + spec.name + '=' + value;
    }
    return text;
}

DurationNs GeneratedMarket::barInterval() const
{
    return parameters.duration("bars");
}

TimeNs GeneratedMarket::start() const
{
    return parseTime(parameters.text("start")).valueOr(0);
}

TimeNs GeneratedMarket::end() const
{
    return start() + parameters.duration("duration");
}

} // namespace wh
