// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Importer.h"

#include <optional>
#include <string>
#include <vector>

namespace wh {

/// Keeps what an importer hands on as lines of text that a test can read at a glance. Refuses prices below or at zero,
/// as the catalogue's sink does.
class CollectingSink final : public ImportSink
{
public:
    struct Event
    {
        EventKind kind;
        Side side;
        Decimal price;
        Decimal quantity;
        TimeNs venue;
        TimeNs receive;
        std::uint8_t flags;
    };

    bool keepLines = true; ///< false: events only
    std::vector<std::string> lines;
    std::vector<Event> events;
    std::vector<std::string> notes;
    std::string begun;
    std::string hinted;
    std::string symbols; ///< each one when it is first said
    std::optional<std::uint64_t> before;
    std::optional<std::uint64_t> last;
    std::uint64_t bars = 0;
    TimeNs firstBar = 0;
    TimeNs lastBar = 0;

    Result<void> begin(TapeKind kind, DurationNs barInterval) override
    {
        begun += std::string(begun.empty() ? "" : "|") + toString(kind) + ' ' + formatDuration(barInterval);
        return {};
    }
    Result<void> event(EventKind kind, Side side, Decimal price, Decimal quantity, TimeNs venue, TimeNs receive,
                       std::uint8_t flags) override
    {
        const bool empty = kind == EventKind::SnapshotBegin || kind == EventKind::SnapshotEnd || kind == EventKind::Gap;
        if (!empty && price.sign() <= 0)
            return Error("data.price_not_positive", {{"field", "price"}, {"value", price.toString()}});
        events.push_back({kind, side, price, quantity, venue, receive, flags});
        if (keepLines) {
            std::string text = nameOf(kind);
            if (!empty)
                text += std::string(" ") + toString(side) + ' ' + price.toString() + ' ' + quantity.toString();
            lines.push_back(text + " @" + std::to_string(venue) + '/' + std::to_string(receive) +
                            (flags & MarketEvent::EndOfMessage ? " ." : ""));
        }
        return {};
    }
    Result<void> order(EventKind kind, std::uint64_t orderId, Side side, Decimal price, Decimal quantity, TimeNs venue,
                       TimeNs receive, std::uint8_t) override
    {
        lines.push_back(nameOf(kind) + " #" + std::to_string(orderId) + ' ' + toString(side) + ' ' + price.toString() +
                        ' ' + quantity.toString() + " @" + std::to_string(venue) + '/' + std::to_string(receive));
        return {};
    }
    Result<void> bar(TimeNs openTime, Decimal open, Decimal high, Decimal low, Decimal close, Decimal volume) override
    {
        if (low > open || low > close || high < open || high < close || low.sign() <= 0)
            return Error("data.bar_bounds", {{"field", "low"}, {"value", low.toString()}});
        if (bars++ == 0)
            firstBar = openTime;
        lastBar = openTime;
        if (keepLines) {
            lines.push_back(formatTime(openTime) + ' ' + open.toString() + ' ' + high.toString() + ' ' +
                            low.toString() + ' ' + close.toString() + ' ' + volume.toString());
        }
        return {};
    }
    void sequence(std::uint64_t value) override { last = value; }
    std::optional<std::uint64_t> sequenceBefore() const override { return before; }
    Result<void> symbol(std::string_view name) override
    {
        if (symbols.substr(symbols.rfind('|') + 1) != name)
            symbols += (symbols.empty() ? "" : "|") + std::string(name);
        return {};
    }
    void hint(ContractKind kind, Decimal multiplier) override
    {
        hinted = std::string(toString(kind)) + ' ' + multiplier.toString();
    }
    void note(std::string code, std::string text, std::vector<Error::Field>) override
    {
        notes.push_back(code + ": " + text);
    }

    std::uint64_t count(EventKind kind) const
    {
        std::uint64_t found = 0;
        for (const Event& e : events)
            found += e.kind == kind;
        return found;
    }
    bool noted(std::string_view code) const
    {
        for (const std::string& n : notes) {
            if (n.substr(0, code.size()) == code)
                return true;
        }
        return false;
    }

private:
    static std::string nameOf(EventKind kind)
    {
        switch (kind) {
        case EventKind::Delta:
            return "delta";
        case EventKind::Trade:
            return "trade";
        case EventKind::SnapshotBegin:
            return "begin";
        case EventKind::SnapshotLevel:
            return "level";
        case EventKind::SnapshotEnd:
            return "end";
        case EventKind::Touch:
            return "touch";
        case EventKind::Gap:
            return "gap";
        case EventKind::OrderAdd:
            return "add";
        case EventKind::OrderModify:
            return "modify";
        case EventKind::OrderDelete:
            return "delete";
        }
        return "?";
    }
};

} // namespace wh
