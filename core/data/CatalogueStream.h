// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/CatalogueWriter.h"

#include <array>
#include <unordered_map>

// The inside of CatalogueWriter, shared by its source files: CatalogueWriter.cpp (events), CatalogueWriterBars.cpp and
// CatalogueWriterUnits.cpp.
namespace wh {

struct CatalogueWriter::PendingBar
{
    TimeNs openTime = 0;
    std::array<Ticks, 4> prices{}; ///< open, high, low, close
    Decimal volume;
};

struct CatalogueWriter::Stream
{
    TapeKind kind = TapeKind::Book;
    DurationNs barInterval = 0;
    std::string key;
    std::string source; ///< the importer that speaks to it
    UnitScale price;
    UnitScale lot;
    UnitDigits digits;
    std::shared_ptr<const RecordingTape> existing;
    std::optional<DatasetWriter> writer;
    std::vector<MarketEvent> batch;
    bool inBatchOnly = true; ///< nothing is written yet, so that a finer unit costs nothing
    std::uint64_t events = 0;
    std::array<TimeNs, 4> lastVenue{INT64_MIN, INT64_MIN, INT64_MIN, INT64_MIN};
    TimeNs lastReceive = INT64_MIN;
    std::uint64_t raised = 0;  ///< receive times that stepped back
    std::uint64_t rounded = 0; ///< prices brought onto the tick
    std::optional<std::uint64_t> lastSequence;
    /// What comes next stands on a book of which nobody knows that nothing is missing since this time.
    std::optional<TimeNs> seam;
    // Bars
    std::vector<PendingBar> bars;
    bool descending = false;
    TimeNs lastOpen = INT64_MIN;
    Decimal maxVolume;
    bool roundsVolume = false;
    // Level 3
    std::unordered_map<std::uint64_t, std::uint32_t> handles;
    std::vector<std::uint32_t> freeHandles;
};

namespace intake {

inline constexpr std::size_t kBatch = 65536; // items that are checked and converted before they are written
inline constexpr TimeNs kEarliest = INT64_C(315532800) * kSecond; // 1980-01-01: a mistaken unit of time lands before it
inline constexpr TimeNs kLatest = INT64_C(7258118400) * kSecond;  // 2200-01-01

inline constexpr std::int64_t kPowers[] = {1,
                                           10,
                                           100,
                                           1'000,
                                           10'000,
                                           100'000,
                                           1'000'000,
                                           10'000'000,
                                           100'000'000,
                                           1'000'000'000,
                                           10'000'000'000,
                                           100'000'000'000,
                                           1'000'000'000'000,
                                           10'000'000'000'000,
                                           100'000'000'000'000,
                                           1'000'000'000'000'000,
                                           10'000'000'000'000'000,
                                           100'000'000'000'000'000,
                                           1'000'000'000'000'000'000};

inline Error badTime(const char* field, TimeNs time)
{
    return Error("data.time_out_of_range", {{"field", field},
                                            {"value", formatTime(time)},
                                            {"limit", "1980 to 2200"},
                                            {"remedy", "check the column and its unit"}});
}

inline Error badPrice(const char* field, Decimal price)
{
    return Error(
        "data.price_not_positive",
        {{"field", field}, {"value", price.toString()}, {"remedy", "a price must be above 0: take the line out"}});
}

} // namespace intake

} // namespace wh
