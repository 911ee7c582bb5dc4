// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/parsing/Field.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace wh {
namespace {

constexpr std::string_view kNumberRemedy = "write a plain number such as 61837.64";
constexpr std::string_view kTimeRemedy = "use epoch s, ms, us or ns, or ISO 8601 such as 2024-08-08T23:54:13Z";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool sameIgnoringCase(std::string_view a, std::string_view lower)
{
    return a.size() == lower.size() && std::equal(a.begin(), a.end(), lower.begin(), [](char x, char y) {
               return (x >= 'A' && x <= 'Z' ? static_cast<char>(x + 32) : x) == y;
           });
}

/// Plain digits with at most one point and 18 digits in all: nearly every number there is, without Decimal's long road.
bool readPlain(std::string_view text, Decimal& out)
{
    std::size_t at = 0;
    const bool negative = !text.empty() && text[0] == '-';
    at += negative;
    std::int64_t coefficient = 0;
    int digits = 0;
    int fraction = -1;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (isDigit(c)) {
            if (++digits > 18)
                return false;
            coefficient = coefficient * 10 + (c - '0');
            fraction += fraction >= 0;
        } else if (c == '.' && fraction < 0) {
            fraction = 0;
        } else {
            return false;
        }
    }
    if (digits == 0)
        return false;
    out = Decimal::fromUnits(negative ? -coefficient : coefficient, std::max(fraction, 0));
    return true;
}

/// "2019-10-17 09-AM" as an hour of the day; -1 where the text has another form.
int hourOfTwelve(std::string_view text)
{
    if (text.size() != 16 || (text[10] != ' ' && text[10] != 'T') || text[13] != '-' || !isDigit(text[11]) ||
        !isDigit(text[12]))
        return -1;
    const int hour = (text[11] - '0') * 10 + (text[12] - '0');
    const bool morning = sameIgnoringCase(text.substr(14), "am");
    if (hour < 1 || hour > 12 || (!morning && !sameIgnoringCase(text.substr(14), "pm")))
        return -1;
    return hour % 12 + (morning ? 0 : 12);
}

} // namespace

std::string shownValue(std::string_view text)
{
    constexpr std::size_t kShown = 60;
    std::string shown;
    for (const char c : text.substr(0, kShown))
        shown += static_cast<unsigned char>(c) >= 0x20 && static_cast<unsigned char>(c) < 0x7f ? c : '?';
    if (text.size() > kShown)
        shown += "...";
    return shown;
}

Error badValue(std::string_view field, std::string_view text, std::string_view remedy)
{
    return Error("import.bad_value",
                 {{"field", std::string(field)}, {"value", shownValue(text)}, {"remedy", std::string(remedy)}});
}

Result<Decimal> readDecimal(std::string_view field, std::string_view text)
{
    Decimal value;
    if (readPlain(text, value))
        return value;
    auto parsed = Decimal::parse(text);
    if (parsed)
        return *parsed;
    // Programs that compute in doubles leave digits behind the 18th: noise, but noise that must be named.
    if (parsed.error().code == "decimal.too_precise")
        return badValue(field, text, "write at most 18 digits after the point");
    return badValue(field, text, kNumberRemedy);
}

Result<Decimal> readQuantity(std::string_view field, std::string_view text)
{
    auto value = readDecimal(field, text);
    if (value && value->isNegative())
        return badValue(field, text, "a quantity is 0 or more; the side has its own column");
    return value;
}

Result<Decimal> readVolume(std::string_view field, std::string_view text)
{
    auto volume = readQuantity(field, text);
    if (volume || text.size() > 400)
        return volume;
    auto exact = Decimal::parse(text);
    if (exact || exact.error().code != "decimal.too_precise")
        return volume;
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size() || value < 0)
        return volume;
    auto rounded = Decimal::fromDouble(value);
    return rounded ? rounded : volume;
}

TimeNs epochTime(std::uint64_t value)
{
    if (value < 100'000'000'000ULL)
        return static_cast<TimeNs>(value) <= INT64_MAX / kSecond ? static_cast<TimeNs>(value) * kSecond : 0;
    if (value < 100'000'000'000'000ULL)
        return static_cast<TimeNs>(value) <= INT64_MAX / kMillisecond ? static_cast<TimeNs>(value) * kMillisecond : 0;
    if (value < 100'000'000'000'000'000ULL)
        return static_cast<TimeNs>(value) <= INT64_MAX / kMicrosecond ? static_cast<TimeNs>(value) * kMicrosecond : 0;
    return value <= static_cast<std::uint64_t>(INT64_MAX) ? static_cast<TimeNs>(value) : 0;
}

Result<TimeNs> readTime(std::string_view field, std::string_view text)
{
    std::uint64_t whole = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), whole);
    if (read.ec == std::errc() && !text.empty() && isDigit(text[0])) {
        const auto used = static_cast<std::size_t>(read.ptr - text.data());
        const TimeNs base = epochTime(whole);
        if (used == text.size()) {
            if (base == 0 && whole != 0)
                return badValue(field, text, kTimeRemedy);
            return base;
        }
        if (text[used] == '.' && base > 0) {
            DurationNs unit = base / static_cast<TimeNs>(whole);
            TimeNs time = base;
            for (std::size_t i = used + 1; i < text.size(); ++i) {
                if (!isDigit(text[i]))
                    return badValue(field, text, kTimeRemedy);
                unit /= 10;
                time += unit * (text[i] - '0');
            }
            return time;
        }
    }
    if (const int hour = hourOfTwelve(text); hour >= 0) {
        if (auto day = parseTime(text.substr(0, 10)); day)
            return *day + hour * kHour;
        return badValue(field, text, kTimeRemedy);
    }
    if (auto time = parseTime(text); time)
        return *time;
    // 1.6e12, as spreadsheets write it.
    if (!text.empty() && isDigit(text[0]) && text.find_first_of("eE") != std::string_view::npos) {
        if (auto number = Decimal::parse(text); number) {
            if (auto units = number->unitsOf(Decimal(1)); units && *units >= 0)
                return epochTime(static_cast<std::uint64_t>(*units));
        }
    }
    return badValue(field, text, kTimeRemedy);
}

Result<std::uint64_t> readCount(std::string_view field, std::string_view text)
{
    std::uint64_t value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || read.ec != std::errc() || read.ptr != text.data() + text.size())
        return badValue(field, text, "write a whole number, 0 or more");
    return value;
}

Result<bool> readFlag(std::string_view field, std::string_view text)
{
    if (text == "1" || sameIgnoringCase(text, "true"))
        return true;
    if (text == "0" || sameIgnoringCase(text, "false"))
        return false;
    return badValue(field, text, "write true or false");
}

Result<Side> readSide(std::string_view field, std::string_view text)
{
    for (const std::string_view name : std::array<std::string_view, 3>{"buy", "bid", "b"}) {
        if (sameIgnoringCase(text, name))
            return Side::Buy;
    }
    for (const std::string_view name : std::array<std::string_view, 4>{"sell", "ask", "s", "a"}) {
        if (sameIgnoringCase(text, name))
            return Side::Sell;
    }
    return badValue(field, text, "write buy or sell (bid or ask)");
}

Result<Decimal> readDouble(std::string_view field, double value)
{
    if (!std::isfinite(value))
        return badValue(field, std::isnan(value) ? "nan" : "inf", kNumberRemedy);
    // Fifteen digits survive the way through a double and back; what stands behind them is noise of arithmetic.
    constexpr int kDigits = 15;
    std::array<char, 64> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general, kDigits);
    const std::string_view number(text.data(), static_cast<std::size_t>(end.ptr - text.data()));
    auto exact = readDecimal(field, number);
    if (exact)
        return exact;
    auto rounded = Decimal::fromDouble(value);
    return rounded ? rounded : exact;
}

} // namespace wh
