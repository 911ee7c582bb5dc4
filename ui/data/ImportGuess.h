// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instrument.h"

#include <QString>

#include <optional>
#include <string>

namespace wh::ui {

/// What a recording's file is probably of, by its name and format: "BTCUSDT-1m-2024-08.zip" of "binance-klines" is
/// binance:BTC/USDT. Only to fill a field that a person then looks at. Venue "file" where nothing tells one. Any
/// thread.
std::optional<InstrumentName> guessInstrument(const QString& file, const std::string& format);

/// A venue that a text names ("binance-futures" names binance), in lower case; empty where it names none that is known.
QString venueIn(const QString& text);
/// The venue that a file's name tells, else that of its format; empty where neither does.
QString venueOf(const QString& file, const std::string& format);

} // namespace wh::ui
