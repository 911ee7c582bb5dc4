// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/charts/Series.h"
#include "ui/common/TimeFormat.h"

#include <QString>

#include <optional>

namespace wh::ui {

/// A moment as a person writes it: "2024-08-08 23:54:13", with or without a date where the day is known, in the zone of
/// `format` unless it ends with a zone of its own.
/// @param day  whose date is meant where only a clock is written
/// @return none for an empty text, else the moment, or time.malformed
Result<std::optional<TimeNs>> momentOf(const QString& text, const TimeFormat& format, TimeNs day);
/// Date and clock, with as many digits of the second as it needs.
QString momentText(TimeNs time, const TimeFormat& format);
/// A period that was dragged, on marks that a person would have chosen: about a five-hundredth of what is seen.
TimeRange onRoundMarks(const TimeRange& range, DurationNs seen);

} // namespace wh::ui
