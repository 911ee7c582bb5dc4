// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the assumptions of a backtest that are written as text: fees and impact.
#include "core/base/Suggest.h"
#include "core/simulator/Backtest.h"

#include <optional>

namespace wh {

namespace {

Error badFees(std::string_view text, const char* remedy)
{
    return Error("fees.malformed", {{"field", "fees"}, {"value", std::string(text)}, {"remedy", remedy}});
}

constexpr const char* kFeesRemedy =
    "write MAKER,TAKER in bps (\"1,5\"), or maker=1,taker=5,currency=quote|received|ASSET@PRICE, or "
    "tiers=0:1:5;1000000:0.5:4";

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
    if (fees.feeAsset.empty() || !price || price->sign() <= 0)
        return false;
    fees.currency = FeeCurrency::FeeAsset;
    fees.feeAssetPrice = *price;
    return true;
}

} // namespace

Result<FeeSchedule> parseFees(std::string_view text)
{
    FeeSchedule fees = FeeSchedule::flat(Decimal(10), Decimal(10));
    if (text.find('=') == text.npos) {
        std::string_view rest = text;
        const auto maker = bps(cut(rest, ','));
        const auto taker = bps(rest);
        if (!maker || !taker)
            return badFees(text, kFeesRemedy);
        return FeeSchedule::flat(*maker, *taker);
    }
    for (std::string_view rest = text; !rest.empty();) {
        std::string_view pair = cut(rest, ',');
        const auto key = cut(pair, '=');
        bool good = false;
        if (key == "maker" || key == "taker") {
            const auto rate = bps(pair);
            good = rate.has_value();
            if (rate)
                (key == "maker" ? fees.tiers.front().makerBps : fees.tiers.front().takerBps) = *rate;
        } else if (key == "tiers") {
            good = readTiers(pair, fees);
        } else if (key == "currency") {
            good = readCurrency(pair, fees);
        }
        if (!good)
            return badFees(text, kFeesRemedy);
    }
    return fees;
}

Result<ImpactSettings> parseImpact(std::string_view text, const Instrument& instrument)
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
    if (!choice)
        return choice.error();
    const auto checked = ParameterValidation::check(specs, choice->parameters, "impact.");
    if (!checked.isValid())
        return checked.mistakes.front();
    return ImpactSettings{.eta = checked.set.number("eta"),
                          .dailyVolatility = checked.set.number("volatility"),
                          .dailyVolume = checked.set.number("volume") / instrument.lot.toDouble(),
                          .halfLife = checked.set.duration("half_life")};
}

} // namespace wh
