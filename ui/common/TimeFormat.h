// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <QString>
#include <QTimeZone>

namespace wh::ui {

/// Writes moments in UTC or in the reader's zone, always year first, so that no country reads them otherwise, to the
/// nanosecond where that is asked for. A value; any thread.
class TimeFormat
{
public:
    /// UTC.
    TimeFormat() = default;
    explicit TimeFormat(const QTimeZone& zone);

    bool isUtc() const { return m_utc; }
    /// Invalid for UTC.
    const QTimeZone& zone() const { return m_zone; }
    /// "UTC", "CET", "UTC+05:30".
    QString zoneName(TimeNs at) const;
    /// What is to be added to UTC at that moment.
    DurationNs offsetAt(TimeNs utc) const;
    /// The moment at which the wall shows this; of an hour that comes twice, the first.
    TimeNs fromWall(TimeNs wall) const;
    /// The wall's reading, as if it were UTC.
    TimeNs toWall(TimeNs utc) const { return utc + offsetAt(utc); }

    QString date(TimeNs at) const;
    /// "23:54:13", with as many digits of the second (0, 3, 6, 9) as `resolution` needs.
    QString clock(TimeNs at, DurationNs resolution = kSecond) const;
    /// Date and clock.
    QString moment(TimeNs at, DurationNs resolution = kSecond) const;
    /// Date and clock, exact to the last nonzero group of three digits, and the zone: what a tooltip shows.
    QString exact(TimeNs at) const;

private:
    bool m_utc = true;
    QTimeZone m_zone;
};

/// Broken-down time of a wall reading. Proleptic Gregorian calendar, any thread.
struct WallTime
{
    int year = 1970;
    int month = 1; ///< 1 to 12
    int day = 1;
    DurationNs sinceMidnight = 0;

    static WallTime of(TimeNs wall);
    TimeNs toNs() const;
};

/// A span of time in its two largest fitting units: "850 ns", "3.25 ms", "5 min 12 s", "41 d 3 h".
QString durationText(DurationNs duration);

} // namespace wh::ui
