// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TimeFormat.h"

#include "ui/common/NumberFormat.h"

#include <QDateTime>

#include <array>
#include <chrono>

namespace wh::ui {

namespace {

std::int64_t floorDivide(std::int64_t value, std::int64_t divisor)
{
    const auto quotient = value / divisor;
    return quotient - (value % divisor < 0 ? 1 : 0);
}

QString twoDigits(std::int64_t value)
{
    return QString::number(value).rightJustified(2, u'0');
}

} // namespace

WallTime WallTime::of(TimeNs wall)
{
    const auto days = floorDivide(wall, kDay);
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{days}}};
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day())), wall - days * kDay};
}

TimeNs WallTime::toNs() const
{
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    return std::chrono::sys_days{date}.time_since_epoch().count() * kDay + sinceMidnight;
}

TimeFormat::TimeFormat(const QTimeZone& zone) : m_utc(!zone.isValid() || zone == QTimeZone::utc()), m_zone(zone) {}

DurationNs TimeFormat::offsetAt(TimeNs utc) const
{
    if (m_utc)
        return 0;
    return m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(floorDivide(utc, kMillisecond), Qt::UTC)) * kSecond;
}

TimeNs TimeFormat::fromWall(TimeNs wall) const
{
    if (m_utc)
        return wall;
    // Before a change of the clocks the old offset holds: try it first, so that of a repeated hour the first is meant.
    const TimeNs early = wall - offsetAt(wall - kDay);
    if (toWall(early) == wall)
        return early;
    return wall - offsetAt(early);
}

QString TimeFormat::zoneName(TimeNs at) const
{
    if (m_utc)
        return QStringLiteral("UTC");
    return m_zone.abbreviation(QDateTime::fromMSecsSinceEpoch(floorDivide(at, kMillisecond), Qt::UTC));
}

QString TimeFormat::date(TimeNs at) const
{
    const auto wall = WallTime::of(toWall(at));
    return QString::number(wall.year).rightJustified(4, u'0') + u'-' + twoDigits(wall.month) + u'-' +
           twoDigits(wall.day);
}

QString TimeFormat::clock(TimeNs at, DurationNs resolution) const
{
    const auto since = WallTime::of(toWall(at)).sinceMidnight;
    QString text = twoDigits(since / kHour) + u':' + twoDigits(since / kMinute % 60);
    if (resolution >= kMinute)
        return text;
    text += u':' + twoDigits(since / kSecond % 60);
    const int digits = resolution >= kSecond ? 0 : resolution >= kMillisecond ? 3 : resolution >= kMicrosecond ? 6 : 9;
    if (digits > 0)
        text += u'.' + QString::number(since % kSecond).rightJustified(9, u'0').first(digits);
    return text;
}

QString TimeFormat::moment(TimeNs at, DurationNs resolution) const
{
    return resolution >= kDay ? date(at) : date(at) + u' ' + clock(at, resolution);
}

QString TimeFormat::exact(TimeNs at) const
{
    DurationNs resolution = kSecond;
    while (resolution > 1 && at % resolution != 0)
        resolution /= 1000;
    return moment(at, resolution) + u' ' + zoneName(at);
}

QString durationText(DurationNs duration)
{
    struct Unit
    {
        DurationNs size;
        const char16_t* name;
    };
    constexpr std::array<Unit, 7> units{{{kDay, u"d"},
                                         {kHour, u"h"},
                                         {kMinute, u"min"},
                                         {kSecond, u"s"},
                                         {kMillisecond, u"ms"},
                                         {kMicrosecond, u"µs"},
                                         {1, u"ns"}}};
    if (duration < 0)
        return QChar(0x2212) + durationText(duration == INT64_MIN ? INT64_MAX : -duration);
    for (std::size_t i = 0; i < units.size(); ++i) {
        const auto& unit = units[i];
        if (duration < unit.size)
            continue;
        if (unit.size <= kSecond && unit.size > 1) {
            const QString number =
                QString::number(static_cast<double>(duration) / static_cast<double>(unit.size), 'g', 4);
            return NumberFormat(QLocale()).exact(number) + u' ' + QStringView(unit.name).toString();
        }
        QString text = QString::number(duration / unit.size) + u' ' + QStringView(unit.name).toString();
        const auto rest = duration % unit.size;
        if (unit.size > 1 && rest >= units[i + 1].size)
            text += u' ' + QString::number(rest / units[i + 1].size) + u' ' + QStringView(units[i + 1].name).toString();
        return text;
    }
    return QStringLiteral("0 s");
}

} // namespace wh::ui
