// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/parsing/BookDifference.h"

#include <algorithm>

namespace wh {
namespace {

bool comesBefore(const BookLevel& a, const BookLevel& b)
{
    return a.side != b.side ? a.side < b.side : a.price < b.price;
}

bool isSameLevel(const BookLevel& a, const BookLevel& b)
{
    return a.side == b.side && a.price == b.price;
}

} // namespace

Result<void> passSnapshot(const std::vector<BookLevel>& levels, TimeNs venue, TimeNs receive, ImportSink& sink)
{
    if (auto done = sink.event(EventKind::SnapshotBegin, Side::Buy, {}, {}, venue, receive, 0); !done)
        return done;
    for (const BookLevel& level : levels) {
        if (level.quantity.isZero())
            continue;
        auto done = sink.event(EventKind::SnapshotLevel, level.side, level.price, level.quantity, venue, receive, 0);
        if (!done)
            return done;
    }
    return sink.event(EventKind::SnapshotEnd, Side::Buy, {}, {}, venue, receive, MarketEvent::EndOfMessage);
}

Result<void> passDeltas(const std::vector<BookLevel>& levels, TimeNs venue, TimeNs receive, ImportSink& sink)
{
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const std::uint8_t flags = i + 1 == levels.size() ? MarketEvent::EndOfMessage : 0;
        auto done =
            sink.event(EventKind::Delta, levels[i].side, levels[i].price, levels[i].quantity, venue, receive, flags);
        if (!done)
            return done;
    }
    return {};
}

Result<void> BookDifference::show(std::vector<BookLevel>& levels, TimeNs venue, TimeNs receive, ImportSink& sink)
{
    std::sort(levels.begin(), levels.end(), comesBefore);
    if (const auto twice = std::adjacent_find(levels.begin(), levels.end(), isSameLevel); twice != levels.end()) {
        return Error("import.duplicate_level", {{"side", toString(twice->side)},
                                                {"field", "price"},
                                                {"value", twice->price.toString()},
                                                {"remedy", "a book shows each price once a side"}});
    }
    if (!m_begun) {
        m_begun = true;
        m_shown = levels;
        return passSnapshot(levels, venue, receive, sink);
    }
    m_changes.clear();
    auto old = m_shown.begin();
    for (const BookLevel& level : levels) {
        for (; old != m_shown.end() && comesBefore(*old, level); ++old)
            m_changes.push_back({old->side, old->price, Decimal()});
        if (old != m_shown.end() && isSameLevel(*old, level)) {
            if (old->quantity != level.quantity)
                m_changes.push_back(level);
            ++old;
        } else {
            m_changes.push_back(level);
        }
    }
    for (; old != m_shown.end(); ++old)
        m_changes.push_back({old->side, old->price, Decimal()});
    m_shown = levels;
    return passDeltas(m_changes, venue, receive, sink);
}

} // namespace wh
