// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/data/BookCheckpoint.h"
#include "core/data/CatalogueTransaction.h"
#include "core/data/RecordingTape.h"
#include "core/data/RecordingWriter.h"

#include <memory>
#include <optional>
#include <span>

namespace wh {

/// Writes one dataset's files into a transaction: a file per UTC day of receive time (bars: per year), each of which
/// can be replayed alone, since it begins with the book as it stood. Takes ticks and lots; generators use it directly,
/// importers through CatalogueWriter. Nothing is to be seen before the transaction is committed. One thread.
class DatasetWriter
{
public:
    /// @param header    instrument, kind, interval, compression and source; counts are ignored
    /// @param existing  the dataset to append to, or null for a new one; a new one drops what stood there
    DatasetWriter(CatalogueTransaction& transaction, RecordingHeader header,
                  std::shared_ptr<const RecordingTape> existing);

    /// Events in receive order, none earlier than the last.
    /// @return data.out_of_order {value, before}, data.overlap {value, end, remedy}, file.write_failed
    Result<void> append(std::span<const MarketEvent> events);
    /// Bars in order of open time. @return as the other append()
    Result<void> append(std::span<const Bar> bars);
    /// What comes now is from there: this day's file names both sources, later ones this one.
    void setSource(std::string_view source);
    void setLastSequence(std::uint64_t sequence) { m_lastSequence = sequence; }
    std::optional<std::uint64_t> lastSequence() const { return m_lastSequence; }
    /// Completes the last file.
    Result<void> finish();

    /// "binance/BTC-USDT/book", relative to the catalogue.
    static std::filesystem::path folderOf(const InstrumentName& name, TapeKind kind, DurationNs barInterval);

private:
    bool isBars() const { return m_header.kind == TapeKind::Bars; }
    bool keepsBook() const { return m_header.kind == TapeKind::Book || m_header.kind == TapeKind::Orders; }
    /// Opens the file for a moment, with what it held before, if it is there and is appended to.
    Result<void> openFile(TimeNs time);
    Result<void> closeFile();
    Result<void> takeOver(const RecordingFile& file);
    Result<void> warmUp();
    Result<void> writeCheckpoint();
    Error outOfOrder(TimeNs time, TimeNs before) const;

    CatalogueTransaction* m_transaction;
    RecordingHeader m_header;
    std::shared_ptr<const RecordingTape> m_existing;
    BookCheckpoint m_checkpoint;
    std::optional<RecordingWriter> m_writer;
    std::optional<std::uint64_t> m_lastSequence;
    TimeNs m_fileEnd = INT64_MIN; // exclusive
    TimeNs m_last;                // of what is written; earlier is refused
    bool m_begun = false;
};

} // namespace wh
