// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/data/InputStream.h"
#include "core/data/Tape.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wh {

/// What an importer hands on: prices and quantities still as exact decimals; the sink turns them into ticks and lots.
/// Every function answers an error that names field, value and remedy; the importer adds file and line and stops, or
/// (within --skip-bad) reports it and goes on with the next line.
class ImportSink
{
public:
    virtual ~ImportSink() = default;
    /// Says what kind of tape follows, before the first item. Bars need their interval (0: derive from the first rows).
    virtual Result<void> begin(TapeKind kind, DurationNs barInterval) = 0;
    /// One event. Kinds as in MarketEvent; `flags` without Ask. Checked: price > 0 and on the tick, quantity >= 0 (0
    /// only for Delta), times sane, venue time of the same stream not running backwards by more than the importer's
    /// bound.
    virtual Result<void> event(EventKind kind, Side side, Decimal price, Decimal quantity, TimeNs venue, TimeNs receive,
                               std::uint8_t flags) = 0;
    /// Level 3: as event(), for one order under the venue's own order id.
    virtual Result<void> order(EventKind kind, std::uint64_t orderId, Side side, Decimal price, Decimal quantity,
                               TimeNs venue, TimeNs receive, std::uint8_t flags) = 0;
    /// One candle, checked: low <= open, close <= high, all > 0, volume >= 0, after the last. Rows may come newest
    /// first: the sink sorts them (bounded by its memory) when they are strictly descending.
    virtual Result<void> bar(TimeNs openTime, Decimal open, Decimal high, Decimal low, Decimal close,
                             Decimal volume) = 0;
    /// The venue's symbol of what follows ("BTCUSDT"), said as often as one likes, best before begin(). A dataset holds
    /// one: also the next file of the same import, and what is appended later, must be of it.
    /// @return import.other_symbol {field, value, expected, remedy}
    virtual Result<void> symbol(std::string_view /*name*/) { return {}; }
    /// The venue's sequence number of the last applied message, for joining the next file.
    virtual void sequence(std::uint64_t last) = 0;
    /// The sequence with which the data before this input ended, if it was imported from the file before (same call or
    /// the same dataset): a file that continues it needs no snapshot.
    virtual std::optional<std::uint64_t> sequenceBefore() const = 0;
    /// What the content says of the instrument (inverse contract, multiplier): used where the user said nothing.
    virtual void hint(ContractKind kind, Decimal multiplier) = 0;
    /// Something a person should know, said once ("no snapshot in this file …"). @param text  a sentence in English
    /// @param values  what a sentence in another language is made of, with the code
    virtual void note(std::string code, std::string text, std::vector<Error::Field> values) = 0;
};

/// A column map and the like: "key=value" settings from the command line, checked by the importer.
using ImportOptions = std::map<std::string, std::string, std::less<>>;

/// Reads one format. Plugins: a folder below core/data/importers and a line in its CMakeLists.txt. No state between
/// runs.
class Importer
{
public:
    virtual ~Importer() = default;
    virtual std::string_view id() const = 0;          ///< "binance-raw"
    virtual std::string_view description() const = 0; ///< one line for --help
    /// 0: certainly not; 100: certainly, by the first bytes (decompressed) and the member's name.
    virtual int recognises(std::string_view head, std::string_view memberName) const = 0;
    /// Reads the input to its end. `onBadLine` decides on each bad line: true goes on with the next, false stops with
    /// the error.
    virtual Result<void> import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                                const std::function<bool(const Error&)>& onBadLine) const = 0;
};

class ImporterRegistry
{
public:
    template<typename T>
    void add()
    {
        m_importers.push_back(std::make_unique<T>());
    }
    const std::vector<std::unique_ptr<Importer>>& importers() const { return m_importers; }
    const Importer* find(std::string_view id) const;
    /// data.no_such_format {field, value, nearest, formats, remedy}: there is no such ID.
    Error unknown(std::string_view id) const;
    /// The importer that is surest of this input. @return data.format_unknown {file, formats, remedy}
    Result<const Importer*> recognise(const InputStream& input) const;

private:
    std::vector<std::unique_ptr<Importer>> m_importers;
};

void registerImporters(ImporterRegistry& registry);

} // namespace wh
