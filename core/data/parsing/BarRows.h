// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Importer.h"
#include "core/data/parsing/ImportLines.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace wh {

/// The numbers of one candle as a file says them.
struct BarRow
{
    TimeNs time = 0; ///< open or close of the bar, as the file has it
    Decimal open;
    Decimal high;
    Decimal low;
    Decimal close;
    Decimal volume;
    std::uint64_t line = 0;
};

/// The numbers of a candle from their fields. @return import.bad_value {field, value, remedy}
Result<BarRow> readBarRow(std::string_view time, std::string_view open, std::string_view high, std::string_view low,
                          std::string_view close, std::string_view volume);

/// Hands rows of candles to a sink. Where the file stamps a bar with its end, the first rows are held until their
/// distance tells the interval. Options: "interval" (else the sink derives it), "time" or "stamp" = open or close,
/// "volume" = base or quote (then divided by the close, to 8 digits). One import, one thread.
class BarRows
{
public:
    BarRows(InputStream& input, ImportSink& sink, const BadLine& onBadLine)
        : m_input(input), m_sink(sink), m_onBadLine(onBadLine)
    {}
    /// @return import.bad_option {option, value, remedy}
    Result<void> configure(const ImportOptions& options);
    /// What the content says of the interval; the user's word goes first. Before the first row.
    void setInterval(DurationNs interval);
    Result<void> add(const BarRow& row);
    /// @return import.no_rows, import.interval_unknown {rows, remedy}
    Result<void> finish();
    std::uint64_t rows() const { return m_rows; }

private:
    Result<void> beginTape();
    Result<void> pass(const BarRow& row);
    Result<void> passHeld();

    InputStream& m_input;
    ImportSink& m_sink;
    const BadLine& m_onBadLine;
    std::vector<BarRow> m_held;
    DurationNs m_interval = 0;
    bool m_stampsClose = false;
    bool m_quoteVolume = false;
    bool m_begun = false;
    std::uint64_t m_rows = 0;
};

} // namespace wh
