// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/NumberText.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace wh {

namespace {

int digitsFor(double value, int usual)
{
    const double size = std::abs(value);
    if (size == 0 || size >= 0.1)
        return usual;
    return usual + 2;
}

std::string signedText(std::string text, bool isSigned, int sign)
{
    return isSigned && sign > 0 ? '+' + text : text;
}

} // namespace

std::string shortestText(double value)
{
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value + 0.0).ptr;
    return {buffer.data(), end};
}

std::string fixedText(double value, int digits)
{
    std::array<char, 64> buffer{};
    const double size = std::abs(value);
    const bool tooLong = size >= 1e12 || (size != 0 && size < 0.5 * std::pow(10.0, -digits));
    const auto format = tooLong ? std::chars_format::scientific : std::chars_format::fixed;
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value + 0.0, format, tooLong ? 2 : digits).ptr;
    return {buffer.data(), end};
}

std::string durationText(DurationNs duration)
{
    struct Unit
    {
        DurationNs size;
        const char* name;
    };
    static constexpr std::array<Unit, 4> kUnits = {{{kDay, "d"}, {kHour, "h"}, {kMinute, "min"}, {kSecond, "s"}}};
    if (duration < 0)
        return '-' + durationText(duration == INT64_MIN ? INT64_MAX : -duration);
    if (duration >= kMinute) {
        for (std::size_t i = 0; i + 1 < kUnits.size(); ++i) {
            const auto& large = kUnits[i];
            const auto& small = kUnits[i + 1];
            if (duration < large.size)
                continue;
            const auto rest = duration % large.size / small.size;
            return std::to_string(duration / large.size) + ' ' + large.name +
                   (rest == 0 ? std::string() : ' ' + std::to_string(rest) + ' ' + small.name);
        }
    }
    if (duration >= kSecond)
        return fixedText(static_cast<double>(duration) / static_cast<double>(kSecond), 2) + " s";
    if (duration >= kMillisecond)
        return fixedText(static_cast<double>(duration) / static_cast<double>(kMillisecond), 2) + " ms";
    if (duration >= kMicrosecond)
        return fixedText(static_cast<double>(duration) / static_cast<double>(kMicrosecond), 1) + " µs";
    return std::to_string(duration) + " ns";
}

int moneyDigits(Decimal typicalAmount)
{
    const double size = typicalAmount.abs().toDouble();
    const int magnitude = size >= 1 ? static_cast<int>(std::floor(std::log10(size))) : 0;
    return std::clamp(8 - magnitude, 2, 8);
}

std::string moneyText(Decimal amount, int digits)
{
    std::string text = amount.toFixed(digits);
    if (amount.isZero() || text.find_first_not_of("-0.") != std::string::npos)
        return text;
    return fixedText(amount.toDouble(), 2);
}

MetricText metricText(const Report& report, const MetricSpec& metric)
{
    const auto value = metricAsDouble(report, metric);
    if (!value)
        return {"n/a", "", 0};
    const int sign = !metric.isSigned || *value == 0 ? 0 : (*value > 0 ? 1 : -1);
    const auto named = [&](std::string text, std::string unit) {
        return MetricText{signedText(std::move(text), metric.isSigned, sign), std::move(unit), sign};
    };
    const auto& instrument = report.run.instrument;
    switch (metric.unit) {
    case MetricUnit::Money: {
        const Decimal amount = *(report.*std::get<std::optional<Decimal> Report::*>(metric.field));
        return named(moneyText(amount, moneyDigits(report.run.initialEquity)), instrument.settleAsset());
    }
    case MetricUnit::Quantity: {
        const Decimal quantity = *(report.*std::get<std::optional<Decimal> Report::*>(metric.field));
        return named(quantity.rounded(8).toString(), instrument.isDerivative() ? "contr." : instrument.name.base);
    }
    case MetricUnit::Share:
        return named(fixedText(*value * 100, digitsFor(*value * 100, 2)), "%");
    case MetricUnit::BasisPoints:
        return named(fixedText(*value, digitsFor(*value, 2)), "bps");
    case MetricUnit::Ratio:
        if (std::string_view(metric.id).ends_with("PValue") && *value < 0.001) // more figures of it mean nothing
            return named("< 0.001", "");
        return named(fixedText(*value, digitsFor(*value, 2)), "");
    case MetricUnit::PerDay:
        return named(fixedText(*value, digitsFor(*value, 1)), "/day");
    case MetricUnit::Count:
        return named(std::to_string(static_cast<std::int64_t>(*value)), "");
    case MetricUnit::Duration:
        return named(durationText(static_cast<DurationNs>(*value)), "");
    }
    return {};
}

std::string feesText(const Instrument& instrument)
{
    const auto& fees = instrument.fees;
    std::string text;
    for (const auto& tier : fees.tiers) {
        if (!text.empty())
            text += "; from " + tier.volume30d.toString() + ' ' + instrument.settleAsset() + " in 30 days ";
        text += "maker " + tier.makerBps.toString() + " bps, taker " + tier.takerBps.toString() + " bps";
    }
    switch (fees.currency) {
    case FeeCurrency::Quote:
        return text + ", in " + instrument.settleAsset();
    case FeeCurrency::Received:
        return text + ", in what is received";
    case FeeCurrency::FeeAsset:
        return text + ", in " + fees.feeAsset + " at " + fees.feeAssetPrice.toString() + ' ' + instrument.settleAsset();
    }
    return text;
}

std::string barsCaution(const RunRecord& run)
{
    const bool rested = run.timeQuoting > 0 || std::any_of(run.fills.begin(), run.fills.end(), [](const auto& record) {
                            return record.fill.liquidity == Liquidity::Maker;
                        });
    if (run.barInterval == 0 || !rested)
        return {};
    return "Fills on candles follow an assumed path of the price within each, and an assumed share of its volume: "
           "they tell little of a market maker. See docs/concepts/simulation-models.md.";
}

std::string samplesRemark(const Report& report)
{
    constexpr std::int64_t kEnough = 3; // what the standard error of a Sharpe ratio needs at the least
    const auto returns = report.returns.value_or(0);
    if (report.sharpe || returns >= kEnough || report.run.end <= report.run.start)
        return {};
    return "n/a: ratios need returns between samples of equity, one every " + durationText(report.run.sampleInterval) +
           "; the run has " + std::to_string(returns) + ". A finer grid (--sample-interval 1m) gives more.";
}

std::size_t charactersOf(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

std::size_t characterLength(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(at);
    const std::size_t length = lead < 0x80                   ? 1
                               : lead >= 0xc2 && lead < 0xe0 ? 2
                               : lead >= 0xe0 && lead < 0xf0 ? 3
                               : lead >= 0xf0 && lead < 0xf5 ? 4
                                                             : 0;
    if (length == 0 || at + length > text.size())
        return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xc0) != 0x80)
            return 0;
    }
    // Overlong forms, surrogates and what lies beyond U+10FFFF.
    if ((lead == 0xe0 && byte(at + 1) < 0xa0) || (lead == 0xed && byte(at + 1) > 0x9f) ||
        (lead == 0xf0 && byte(at + 1) < 0x90) || (lead == 0xf4 && byte(at + 1) > 0x8f))
        return 0;
    return length;
}

std::string plainText(std::string_view text, std::size_t limit)
{
    std::string result;
    std::size_t characters = 0;
    std::size_t beforeLast = 0; // where to cut to make room for the ellipsis
    for (std::size_t i = 0; i < text.size();) {
        if (characters == limit)
            return result.substr(0, beforeLast) + "…";
        if (++characters == limit)
            beforeLast = result.size();
        const auto byte = static_cast<unsigned char>(text[i]);
        const auto length = characterLength(text, i);
        if (length == 0)
            result += "\xef\xbf\xbd";
        else if (byte < 0x20 || byte == 0x7f)
            result += ' ';
        else
            result.append(text, i, length);
        i += std::max<std::size_t>(length, 1);
    }
    return result;
}

} // namespace wh
