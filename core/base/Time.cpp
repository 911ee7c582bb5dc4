// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Time.h"

#include "core/base/Clock.h"
#include "core/base/Decimal.h"

#include <array>
#include <cstdio>
#include <optional>

namespace wh {

namespace {

struct Unit
{
    std::string_view name;
    DurationNs length;
};
constexpr std::array<Unit, 7> kUnits = {
    {{"d", kDay}, {"h", kHour}, {"m", kMinute}, {"s", kSecond}, {"ms", kMillisecond}, {"us", kMicrosecond}, {"ns", 1}}};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

Error malformed(const char* code, std::string_view text)
{
    constexpr std::size_t kQuoted = 64;
    return Error(code, {{"value", std::string(text.substr(0, kQuoted)) + (text.size() > kQuoted ? "..." : "")}});
}

/// Takes fixed pieces off the front of a text.
class Scanner
{
public:
    explicit Scanner(std::string_view text) : m_rest(text) {}

    bool atEnd() const { return m_rest.empty(); }
    char peek() const { return m_rest.empty() ? '\0' : m_rest.front(); }
    bool skip(char c)
    {
        if (peek() != c || m_rest.empty())
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    /// Exactly `width` digits that make a number in [low, high].
    std::optional<int> number(std::size_t width, int low, int high)
    {
        if (m_rest.size() < width)
            return std::nullopt;
        int value = 0;
        for (std::size_t i = 0; i < width; ++i) {
            if (!isDigit(m_rest[i]))
                return std::nullopt;
            value = value * 10 + (m_rest[i] - '0');
        }
        if (value < low || value > high)
            return std::nullopt;
        m_rest.remove_prefix(width);
        return value;
    }
    /// One or more digits after a decimal point, as nanoseconds; below a nanosecond only zeros are exact.
    std::optional<DurationNs> fraction()
    {
        DurationNs value = 0;
        DurationNs unit = kSecond;
        if (!isDigit(peek()))
            return std::nullopt;
        for (; isDigit(peek()); m_rest.remove_prefix(1)) {
            unit /= 10;
            if (unit == 0 && peek() != '0')
                return std::nullopt;
            value += (peek() - '0') * unit;
        }
        return value;
    }

private:
    std::string_view m_rest;
};

std::optional<DurationNs> readZone(Scanner& in)
{
    if (in.atEnd() || in.skip('Z') || in.skip('z'))
        return 0;
    const bool west = in.peek() == '-';
    if (!in.skip('+') && !in.skip('-'))
        return std::nullopt;
    const auto hours = in.number(2, 0, 23);
    if (!hours)
        return std::nullopt;
    int minutes = 0;
    if (!in.atEnd()) {
        in.skip(':');
        const auto read = in.number(2, 0, 59);
        if (!read)
            return std::nullopt;
        minutes = *read;
    }
    const DurationNs offset = *hours * kHour + minutes * kMinute;
    return west ? -offset : offset;
}

/// a + b, if it is a moment that 64 bits can hold.
std::optional<std::int64_t> addChecked(std::int64_t a, std::int64_t b)
{
    if (b > 0 ? a > INT64_MAX - b : a < INT64_MIN - b)
        return std::nullopt;
    return a + b;
}

std::optional<std::int64_t> multiplyChecked(std::int64_t a, std::int64_t positive)
{
    if (a > INT64_MAX / positive || a < INT64_MIN / positive)
        return std::nullopt;
    return a * positive;
}

std::optional<TimeNs> readIso(std::string_view text)
{
    Scanner in(text);
    const auto year = in.number(4, 0, 9999);
    if (!year || !in.skip('-'))
        return std::nullopt;
    const auto month = in.number(2, 1, 12);
    if (!month || !in.skip('-'))
        return std::nullopt;
    const auto day = in.number(2, 1, 31);
    if (!day)
        return std::nullopt;
    const std::chrono::year_month_day date(std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day)));
    if (!date.ok())
        return std::nullopt;

    DurationNs ofDay = 0;
    if (!in.atEnd()) {
        if (!in.skip('T') && !in.skip('t') && !in.skip(' '))
            return std::nullopt;
        const auto hour = in.number(2, 0, 23);
        if (!hour || !in.skip(':'))
            return std::nullopt;
        const auto minute = in.number(2, 0, 59);
        if (!minute)
            return std::nullopt;
        ofDay = *hour * kHour + *minute * kMinute;
        if (in.skip(':')) {
            const auto second = in.number(2, 0, 59);
            if (!second)
                return std::nullopt;
            ofDay += *second * kSecond;
            if (in.skip('.')) {
                const auto fraction = in.fraction();
                if (!fraction)
                    return std::nullopt;
                ofDay += *fraction;
            }
        }
        const auto zone = readZone(in);
        if (!zone || !in.atEnd())
            return std::nullopt;
        ofDay -= *zone;
    }
    // Through whole seconds, so that the first and the last representable second are within reach.
    const std::int64_t days = std::chrono::sys_days(date).time_since_epoch().count();
    const std::int64_t seconds = days * (kDay / kSecond);
    if (seconds < 0) { // keeps the intermediate product above the lower limit
        const auto ns = multiplyChecked(seconds + kDay / kSecond, kSecond);
        return ns ? addChecked(*ns, ofDay - kDay) : std::nullopt;
    }
    const auto ns = multiplyChecked(seconds, kSecond);
    return ns ? addChecked(*ns, ofDay) : std::nullopt;
}

std::optional<TimeNs> readEpoch(std::string_view text)
{
    const bool negative = text.front() == '-';
    if (negative)
        text.remove_prefix(1);
    if (text.empty() || text.size() > 19)
        return std::nullopt;
    std::uint64_t magnitude = 0; // 19 digits fit
    for (const char c : text) {
        if (!isDigit(c))
            return std::nullopt;
        magnitude = magnitude * 10 + static_cast<std::uint64_t>(c - '0');
    }
    if (magnitude > static_cast<std::uint64_t>(INT64_MAX))
        return std::nullopt;
    const auto value = negative ? -static_cast<std::int64_t>(magnitude) : static_cast<std::int64_t>(magnitude);
    // The year 5138 in one unit is the year 1973 in the next finer one.
    if (magnitude < 100'000'000'000)
        return multiplyChecked(value, kSecond);
    if (magnitude < 100'000'000'000'000)
        return multiplyChecked(value, kMillisecond);
    if (magnitude < 100'000'000'000'000'000)
        return multiplyChecked(value, kMicrosecond);
    return value;
}

/// The magnitude in a unit, if that is a finite decimal: "1.5". `magnitude` is at least one unit.
std::optional<std::string> inUnit(std::uint64_t magnitude, std::uint64_t unit)
{
    std::string text = std::to_string(magnitude / unit);
    std::uint64_t rest = magnitude % unit;
    constexpr int kMostDigits = 18;
    for (int digit = 0; rest != 0; ++digit) {
        if (digit == kMostDigits)
            return std::nullopt;
        if (digit == 0)
            text += '.';
        rest *= 10;
        text += static_cast<char>('0' + rest / unit);
        rest %= unit;
    }
    return text;
}

} // namespace

TimeNs WallClock::now() const
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

TimeNs SteadyClock::now() const
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

std::int64_t dayOf(TimeNs time)
{
    return time / kDay - (time % kDay < 0 ? 1 : 0);
}

std::string formatDate(TimeNs time)
{
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(dayOf(time)))};
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text.data();
}

std::string formatTime(TimeNs time)
{
    DurationNs ofDay = time % kDay;
    if (ofDay < 0)
        ofDay += kDay;
    const auto seconds = static_cast<int>(ofDay / kSecond);
    const auto fraction = static_cast<int>(ofDay % kSecond);
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "T%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    std::string result = formatDate(time) + text.data();
    if (fraction != 0) {
        std::snprintf(text.data(), text.size(), ".%09d", fraction);
        const std::size_t digits = fraction % 1'000'000 == 0 ? 3 : fraction % 1'000 == 0 ? 6 : 9;
        result.append(text.data(), digits + 1);
    }
    return result + 'Z';
}

Result<TimeNs> parseTime(std::string_view text)
{
    if (!text.empty()) {
        const bool iso = text.size() > 4 && text[4] == '-';
        if (const auto time = iso ? readIso(text) : readEpoch(text))
            return *time;
    }
    return malformed("time.malformed", text);
}

Result<DurationNs> parseDuration(std::string_view text)
{
    const auto refuse = [text](const char* remedy) {
        return malformed("duration.malformed", text).with("remedy", remedy);
    };
    const std::size_t numberEnd = text.find_first_not_of("+-.0123456789");
    const std::string_view number = text.substr(0, numberEnd);
    const std::string_view unitName = numberEnd == std::string_view::npos ? std::string_view() : text.substr(numberEnd);
    const auto value = Decimal::parse(number);
    if (!value)
        return refuse("write a number and a unit, as in 250ms, 1.5s, 10us, 42ns, 5m, 4h, 1d");
    if (unitName.empty()) {
        if (value->isZero())
            return DurationNs{0};
        return refuse("add a unit: ns, us, ms, s, m, h or d");
    }
    for (const Unit& unit : kUnits) {
        if (unit.name != unitName)
            continue;
        const auto product = Decimal::multiply(*value, Decimal(unit.length), Rounding::Down);
        if (!product)
            return refuse("durations reach to 292 years");
        const auto nanoseconds = product->unitsOf(Decimal(1));
        if (nanoseconds)
            return *nanoseconds;
        return refuse(nanoseconds.error().code == "decimal.overflow" ? "durations reach to 292 years"
                                                                     : "use a whole number of nanoseconds");
    }
    return refuse("use one of the units ns, us, ms, s, m, h or d");
}

std::string formatDuration(DurationNs duration)
{
    if (duration == 0)
        return "0s";
    const auto magnitude =
        duration < 0 ? 0 - static_cast<std::uint64_t>(duration) : static_cast<std::uint64_t>(duration);
    std::string best;
    for (const Unit& unit : kUnits) { // from the longest, which wins a tie
        const auto length = static_cast<std::uint64_t>(unit.length);
        if (magnitude < length)
            continue;
        const auto number = inUnit(magnitude, length);
        if (number && (best.empty() || number->size() + unit.name.size() < best.size()))
            best = *number + std::string(unit.name);
    }
    return duration < 0 ? '-' + best : best;
}

} // namespace wh
