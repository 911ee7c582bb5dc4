// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Tape.h"

#include <algorithm>

namespace wh {

namespace {

template<typename Cursor, typename Item>
class SpanCursor final : public Cursor
{
public:
    explicit SpanCursor(std::span<const Item> rest) : m_rest(rest) {}
    Result<std::span<const Item>> next() override { return std::exchange(m_rest, {}); }

private:
    std::span<const Item> m_rest;
};

Error wrongKind(const TapeInfo& info)
{
    return Error("data.wrong_kind", {{"dataset", info.id}, {"kind", toString(info.kind)}});
}

} // namespace

const char* toString(TapeKind kind)
{
    switch (kind) {
    case TapeKind::Book:
        return "book";
    case TapeKind::Trades:
        return "trades";
    case TapeKind::Bars:
        return "bars";
    case TapeKind::Orders:
        return "orders";
    }
    return "";
}

MemoryTape::MemoryTape(TapeInfo info, std::vector<MarketEvent> events)
    : m_info(std::move(info)), m_events(std::move(events))
{}

MemoryTape::MemoryTape(TapeInfo info, std::vector<Bar> bars) : m_info(std::move(info)), m_bars(std::move(bars)) {}

Result<std::unique_ptr<TapeCursor>> MemoryTape::events(TimeNs from, TimeNs to) const
{
    if (m_info.kind == TapeKind::Bars)
        return wrongKind(m_info);
    const auto early = [](const MarketEvent& event, TimeNs time) { return event.receiveTime < time; };
    auto begin = std::lower_bound(m_events.begin(), m_events.end(), from, early);
    const auto end = std::lower_bound(begin, m_events.end(), to, early);
    // Back to the last snapshot, or to the start: a book is never begun half-way.
    while (begin != m_events.begin() && begin != end && begin->kind() != EventKind::SnapshotBegin)
        --begin;
    return std::unique_ptr<TapeCursor>(
        std::make_unique<SpanCursor<TapeCursor, MarketEvent>>(std::span<const MarketEvent>(begin, end)));
}

Result<std::unique_ptr<BarCursor>> MemoryTape::bars(TimeNs from, TimeNs to) const
{
    if (m_info.kind != TapeKind::Bars)
        return wrongKind(m_info);
    const auto early = [](const Bar& bar, TimeNs time) { return bar.openTime < time; };
    const auto begin = std::lower_bound(m_bars.begin(), m_bars.end(), from, early);
    const auto end = std::lower_bound(begin, m_bars.end(), to, early);
    return std::unique_ptr<BarCursor>(std::make_unique<SpanCursor<BarCursor, Bar>>(std::span<const Bar>(begin, end)));
}

} // namespace wh
