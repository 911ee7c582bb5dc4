// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/PeriodText.h"

#include <QRegularExpression>

namespace wh::ui {

Result<std::optional<TimeNs>> momentOf(const QString& text, const TimeFormat& format, TimeNs day)
{
    const QString written = text.trimmed();
    if (written.isEmpty())
        return std::optional<TimeNs>();
    static const QRegularExpression clockOnly(QStringLiteral("^\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?$"));
    static const QRegularExpression withZone(QStringLiteral("(Z|[+-]\\d{2}:?\\d{2})$"));
    const bool clock = clockOnly.match(written).hasMatch();
    const QString whole =
        clock ? format.date(day) + u' ' + (written.indexOf(u':') == 1 ? u'0' + written : written) : written;
    const auto time = parseTime(whole.toStdString());
    if (!time)
        return time.error();
    static const QRegularExpression number(QStringLiteral("^\\d+$"));
    const bool absolute =
        number.match(whole).hasMatch() || (whole.size() > 10 && withZone.match(whole.mid(10)).hasMatch());
    return std::optional<TimeNs>(absolute ? *time : format.fromWall(*time));
}

QString momentText(TimeNs time, const TimeFormat& format)
{
    DurationNs resolution = kSecond;
    while (resolution > 1 && time % resolution != 0)
        resolution /= 1000;
    return format.moment(time, resolution);
}

TimeRange onRoundMarks(const TimeRange& range, DurationNs seen)
{
    constexpr DurationNs kSteps[] = {
        kMicrosecond, kMillisecond, 10 * kMillisecond, 100 * kMillisecond, kSecond, 5 * kSecond,
        15 * kSecond, kMinute,      5 * kMinute,       15 * kMinute,       kHour,   6 * kHour,
        kDay};
    DurationNs step = 1;
    for (const DurationNs one : kSteps) {
        if (one <= seen / 500)
            step = one;
    }
    const auto rounded = [step](TimeNs time) {
        const TimeNs above = time + step / 2;
        return above - ((above % step) + step) % step;
    };
    TimeRange round{rounded(range.from), rounded(range.to)};
    if (round.to <= round.from)
        round.to = round.from + step;
    return round;
}

} // namespace wh::ui
