// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the assumptions of a backtest that are written as text: fees and impact.
#include "core/base/Suggest.h"
#include "core/simulator/Backtest.h"

#include <optional>

namespace wh {

namespace {

void refuse(std::string field, std::string_view value, const char* remedy, std::vector<Error>& mistakes)
{
    mistakes.push_back(
        Error("fees.malformed", {{"field", std::move(field)}, {"value", std::string(value)}, {"remedy", remedy}}));
}

constexpr const char* kFeesRemedy =
    "write MAKER,TAKER in bps (\"1,5\"), or maker=1,taker=5,currency=quote|received|ASSET@PRICE, or "
    "tiers=0:1:5;1000000:0.5:4";

constexpr const char* kRateRemedy = "give a rate in bps, from -1000 to 1000";
/// What a fee asset may cost: with less, the amounts of it would leave the range of what is counted exactly.
constexpr const char* kLeastFeeAssetPrice = "0.000001";
constexpr const char* kMostFeeAssetPrice = "1000000000000";

/// Rates beyond ±10 % of notional are a slip of the pen.
std::optional<Decimal> bps(std::string_view text)
{
    const auto value = Decimal::parse(text);
    if (!value || value->abs() > Decimal(1000))
        return std::nullopt;
    return *value;
}

std::string_view cut(std::string_view& rest, char separator)
{
    const auto at = rest.find(separator);
    const auto part = rest.substr(0, at);
    rest = at == rest.npos ? std::string_view() : rest.substr(at + 1);
    return part;
}

bool readTiers(std::string_view text, FeeSchedule& fees)
{
    fees.tiers.clear();
    while (!text.empty()) {
        std::string_view tier = cut(text, ';');
        const auto volume = Decimal::parse(cut(tier, ':'));
        const auto maker = bps(cut(tier, ':'));
        const auto taker = bps(tier);
        if (!volume || !maker || !taker || volume->isNegative())
            return false;
        if (fees.tiers.empty() ? !volume->isZero() : *volume <= fees.tiers.back().volume30d)
            return false;
        fees.tiers.push_back({*volume, *maker, *taker});
    }
    return !fees.tiers.empty();
}

bool readCurrency(std::string_view text, FeeSchedule& fees)
{
    if (text == "quote") {
        fees.currency = FeeCurrency::Quote;
        return true;
    }
    if (text == "received") {
        fees.currency = FeeCurrency::Received;
        return true;
    }
    fees.feeAsset = std::string(cut(text, '@'));
    const auto price = Decimal::parse(text);
    if (fees.feeAsset.empty() || !price || *price < Decimal::of(kLeastFeeAssetPrice) ||
        *price > Decimal::of(kMostFeeAssetPrice))
        return false;
    fees.currency = FeeCurrency::FeeAsset;
    fees.feeAssetPrice = *price;
    return true;
}

} // namespace

std::optional<FeeSchedule> parseFees(std::string_view text, std::vector<Error>& mistakes)
{
    const std::size_t before = mistakes.size();
    FeeSchedule fees = FeeSchedule::flat(Decimal(10), Decimal(10));
    const auto readRate = [&](const char* name, std::string_view rate, Decimal& target) {
        if (const auto value = bps(rate))
            target = *value;
        else
            refuse(std::string("fees.") + name, rate, kRateRemedy, mistakes);
    };
    if (text.find('=') == text.npos) {
        std::string_view rest = text;
        if (rest.find(',') == rest.npos) {
            refuse("fees", text, kFeesRemedy, mistakes);
            return std::nullopt;
        }
        readRate("maker", cut(rest, ','), fees.tiers.front().makerBps);
        readRate("taker", rest, fees.tiers.front().takerBps);
        return mistakes.size() == before ? std::optional(fees) : std::nullopt;
    }
    for (std::string_view rest = text; !rest.empty();) {
        std::string_view pair = cut(rest, ',');
        const std::string key(cut(pair, '='));
        if (key == "maker" || key == "taker") {
            auto& tier = fees.tiers.front();
            readRate(key.c_str(), pair, key == "maker" ? tier.makerBps : tier.takerBps);
        } else if (key == "tiers") {
            auto read = fees;
            if (readTiers(pair, read))
                fees = std::move(read);
            else
                refuse("fees.tiers", pair,
                       "write VOLUME:MAKER:TAKER;..., from volume 0 upwards, as in 0:1:5;1000000:0.5:4", mistakes);
        } else if (key == "currency") {
            if (!readCurrency(pair, fees))
                refuse("fees.currency", pair,
                       "write quote, received or ASSET@PRICE with a price from 0.000001 to 1000000000000", mistakes);
        } else {
            static const std::vector<std::string> kNames = {"maker", "taker", "tiers", "currency"};
            const auto nearest = nearestName(key, kNames);
            mistakes.push_back(Error("parameter.unknown",
                                     {{"field", "fees." + key},
                                      {"value", std::string(pair)},
                                      {"remedy", nearest ? "did you mean fees." + *nearest + "?" : kFeesRemedy}}));
        }
    }
    return mistakes.size() == before ? std::optional(fees) : std::nullopt;
}

std::optional<ImpactSettings> parseImpact(std::string_view text, const Instrument& instrument,
                                          std::vector<Error>& mistakes)
{
    static const std::vector<ParameterSpec> specs = [] {
        const auto spec = [](const char* name, ParameterType type, const char* unit, const char* description,
                             const char* fallback, const char* low, const char* high) {
            return ParameterSpec{.name = name,
                                 .type = type,
                                 .unit = unit,
                                 .description = description,
                                 .defaultText = fallback,
                                 .minimum = low,
                                 .maximum = high,
                                 .minimumExclusive = false,
                                 .choices = {},
                                 .example = fallback};
        };
        return std::vector<ParameterSpec>{
            spec("eta", ParameterType::Number, "", "Strength of the square-root law.", "0.5", "0", "100"),
            spec("volatility", ParameterType::Number, "share", "Daily volatility.", "0.03", "0", "10"),
            spec("volume", ParameterType::Number, "base", "Daily volume.", "10000", "1e-9", "1e18"),
            spec("half_life", ParameterType::Duration, "", "Time in which half of the shift is gone.", "5m", "1ms",
                 "30d")};
    }();
    const auto choice = ModelChoice::parse("impact:" + std::string(text), "impact");
    if (!choice) {
        mistakes.push_back(choice.error());
        return std::nullopt;
    }
    const auto checked = ParameterValidation::check(specs, choice->parameters, "impact.");
    if (!checked.isValid()) {
        mistakes.insert(mistakes.end(), checked.mistakes.begin(), checked.mistakes.end());
        return std::nullopt;
    }
    return ImpactSettings{.eta = checked.set.number("eta"),
                          .dailyVolatility = checked.set.number("volatility"),
                          .dailyVolume = checked.set.number("volume") / instrument.lot.toDouble(),
                          .halfLife = checked.set.duration("half_life")};
}

} // namespace wh
