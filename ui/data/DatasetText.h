// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/Values.h"

#include <QString>

namespace wh::ui {

class Appearance;
class NumberFormat;

// What the window says of recordings. GUI thread.

/// "BTC/USDT"
QString pairText(const Instrument& instrument);
/// "Order book", "Candles, 1 min" …
QString kindText(const client::Dataset& dataset);
/// "Spot", "Linear contract" …
QString contractText(ContractKind kind);
/// "12.3 MB", by powers of a thousand.
QString bytesText(std::int64_t bytes, const NumberFormat& numbers);
/// "2024-08-08 23:54:13 … 2024-08-08 23:59:58"
QString spanText(const client::Dataset& dataset, const Appearance& appearance);
/// "verify.gap" as "Gaps".
QString findingText(const std::string& code);
/// The values of a finding's example: "missing 3, lasts 2 h"; moments as the window writes them, without
/// the day of `at`.
QString detailsText(const client::Pairs& details, TimeNs at, const Appearance& appearance);
/// "Importing", "Generating", "Verifying" and what.
/// What an import has to say of what it read: in the language of the window, by code and values.
QString noteText(const Error& note);
QString jobText(const client::Job& job);

} // namespace wh::ui
