// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/Values.h"
#include "ui/session/LiveTable.h"

#include <vector>

namespace wh::ui {

class Appearance;
class QualityBook;

/// The columns of the catalogue, in this order; all but the last are shown unless a person wants it otherwise.
enum class DatasetColumn : std::uint8_t {
    Pair,
    Venue,
    Kind,
    From,
    Length,
    Events,
    Quality,
    Gaps,
    Trades,
    Size,
    To,
    Source,
    Id
};
inline constexpr int kDatasetColumns = static_cast<int>(DatasetColumn::Id) + 1;

/// @param appearance, qualities  borrowed, outlive the columns
std::vector<Column<client::Dataset>> datasetColumns(const Appearance& appearance, const QualityBook& qualities);

} // namespace wh::ui
