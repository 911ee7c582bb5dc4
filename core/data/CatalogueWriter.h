// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Task.h"
#include "core/data/Catalogue.h"
#include "core/data/CatalogueTransaction.h"
#include "core/data/DatasetWriter.h"
#include "core/data/Importer.h"
#include "core/data/UnitScale.h"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace wh {

/// What the person who imports has said.
struct ImportSettings
{
    std::string format; ///< an importer's ID; empty: told by content
    InstrumentName instrument;
    std::optional<Decimal> tick; ///< none: the power of ten that the finest price needs
    std::optional<Decimal> lot;  ///< none: likewise for quantities
    std::optional<ContractKind> kind;
    std::optional<Decimal> multiplier;
    std::uint64_t skipBad = 0;
    bool replace = false;     ///< what was there goes; else the import is appended
    bool roundPrices = false; ///< prices off a given tick are rounded to it rather than refused
    bool compress = false;
    ImportOptions options;
};

struct ImportNote
{
    std::string file;
    std::string code;
    std::string text; ///< in English
    std::vector<Error::Field> values;
    bool operator==(const ImportNote&) const = default;
};

/// The sink of every importer: checks what comes, finds tick and lot where nobody said them, and writes datasets into a
/// transaction. Where a later value turns out to need a finer unit than what is already written, the pass goes on for
/// the sake of its checks, and needsAnotherPass() answers true: the caller reads the input again with unitDigits().
///
/// Bounds: venue times of one stream (trades, ticker, snapshots, changes) may step back by one second, receive times
/// too; a receive time that does is raised to the one before, so that the order of arrival stays. How far the two
/// clocks are apart does not matter. One thread.
class CatalogueWriter final : public ImportSink
{
public:
    static constexpr DurationNs kTimeTolerance = kSecond;
    static constexpr std::size_t kMaxDescendingBars = std::size_t{1} << 21; ///< 128 MiB of them
    /// What is appended, and the next file of an import, continues what was before, unless more time lies between.
    static constexpr DurationNs kSeamTolerance = kMinute;

    /// Digits after the point that units need, by dataset.
    struct UnitDigits
    {
        int price = 0;
        int lot = 0;
        int lotCap = 18; ///< coarser than needed where volumes would not fit
        bool operator==(const UnitDigits&) const = default;
    };
    using UnitDigitsMap = std::map<std::string, UnitDigits>;

    CatalogueWriter(const Catalogue& catalogue, CatalogueTransaction& transaction, const ImportSettings& settings,
                    UnitDigitsMap digits, const TaskControl& control);
    ~CatalogueWriter() override;

    /// @param source  the importer's ID: what the datasets of this input name as their source
    /// @param bytesBefore  of inputs already read, for progress @param bytesTotal  of all inputs
    void beginInput(const InputStream& input, std::string_view source, std::uint64_t bytesBefore,
                    std::uint64_t bytesTotal);
    Result<void> endInput();
    /// Completes the files. Then the transaction may be committed.
    Result<void> finish();

    /// An error after which a bad line must not be skipped: cancelled, disk full, overlap …
    bool isBroken() const { return m_broken; }
    bool needsAnotherPass() const { return m_scanOnly; }
    UnitDigitsMap unitDigits() const;
    const std::vector<ImportNote>& notes() const { return m_notes; }
    struct Written
    {
        TapeKind kind = TapeKind::Book;
        DurationNs barInterval = 0;
        std::uint64_t events = 0; ///< of this import
        bool appended = false;
    };
    std::vector<Written> written() const;

    Result<void> begin(TapeKind kind, DurationNs barInterval) override;
    Result<void> event(EventKind kind, Side side, Decimal price, Decimal quantity, TimeNs venue, TimeNs receive,
                       std::uint8_t flags) override;
    Result<void> order(EventKind kind, std::uint64_t orderId, Side side, Decimal price, Decimal quantity, TimeNs venue,
                       TimeNs receive, std::uint8_t flags) override;
    Result<void> bar(TimeNs openTime, Decimal open, Decimal high, Decimal low, Decimal close, Decimal volume) override;
    Result<void> symbol(std::string_view name) override;
    void sequence(std::uint64_t last) override;
    std::optional<std::uint64_t> sequenceBefore() const override;
    void hint(ContractKind kind, Decimal multiplier) override;
    void note(std::string code, std::string text, std::vector<Error::Field> values) override;

private:
    struct Stream;
    struct PendingBar;

    Error broken(Error error);
    Result<void> tick(); // progress and cancellation, now and then
    Result<void> open(Stream& stream, DurationNs barInterval);
    Result<void> setSource(Stream& stream);
    Result<void> flush(Stream& stream);
    Result<void> flushBars(Stream& stream, bool inputEnds);
    Result<void> passBars(Stream& stream, std::vector<PendingBar> bars);
    Result<DurationNs> intervalOf(const std::vector<PendingBar>& bars) const;
    Result<Ticks> ticksOf(Stream& stream, const char* field, Decimal price, Ticks limit);
    Result<Lots> lotsOf(Stream& stream, Decimal quantity, Lots limit);
    Result<void> rescale(Stream& stream, int priceDigits, int lotDigits);
    /// Writes a gap before what does not continue the book before it: neither a snapshot nor the venue's sequence says
    /// so.
    void closeSeam(Stream& stream, EventKind kind, TimeNs venue, TimeNs receive);
    /// Raises `receive` to the one before where it steps back within bounds.
    Result<void> checkTimes(const Stream& stream, EventKind kind, TimeNs venue, TimeNs& receive) const;
    static void take(Stream& stream, const MarketEvent& event, TimeNs receivedAt);
    Result<std::uint32_t> handleOf(Stream& stream, EventKind kind, std::uint64_t orderId);
    Instrument instrumentFor(const Stream& stream) const;
    /// Refuses a dataset that holds another symbol.
    Result<void> checkSymbol(const Stream& stream);
    std::string symbolFor(const Stream& stream) const;

    const Catalogue& m_catalogue;
    CatalogueTransaction& m_transaction;
    const ImportSettings& m_settings;
    std::string m_source; ///< of the input that is read now
    std::string m_symbol;
    UnitDigitsMap m_digits;
    const TaskControl& m_control;
    const InputStream* m_input = nullptr;
    std::uint64_t m_bytesBefore = 0;
    std::uint64_t m_bytesTotal = 0;
    std::uint64_t m_count = 0;
    std::optional<ContractKind> m_hintKind;
    std::optional<Decimal> m_hintMultiplier;
    std::vector<std::unique_ptr<Stream>> m_streams;
    Stream* m_current = nullptr;
    std::vector<ImportNote> m_notes;
    bool m_broken = false;
    bool m_scanOnly = false;
    mutable bool m_asksForSequence = false; ///< the importer sees to the joints itself
};

} // namespace wh
