// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/data/Tape.h"

#include <memory>
#include <optional>
#include <utility>

namespace wh {

/// A cursor over events that stands on one of them. One thread.
class EventWalk
{
public:
    explicit EventWalk(std::unique_ptr<TapeCursor> cursor) : m_cursor(std::move(cursor)) { readOn(); }

    bool hasEvent() const { return m_at != m_end; }
    const MarketEvent& event() const { return *m_at; }
    void advance()
    {
        if (++m_at == m_end)
            readOn();
    }
    /// Why there is no event where the tape has not ended.
    const std::optional<Error>& failure() const { return m_failure; }

private:
    void readOn()
    {
        m_at = m_end = nullptr;
        auto block = m_cursor->next();
        if (!block) {
            m_failure = std::move(block).error();
            return;
        }
        if (!block->empty()) {
            m_at = block->data();
            m_end = block->data() + block->size();
        }
    }

    std::unique_ptr<TapeCursor> m_cursor;
    const MarketEvent* m_at = nullptr;
    const MarketEvent* m_end = nullptr;
    std::optional<Error> m_failure;
};

} // namespace wh
