// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Task.h"
#include "core/data/Tape.h"
#include "core/simulator/generator/GeneratedMarket.h"

#include <memory>

namespace wh {

/// A tape that is made while it is read: each cursor generates the same events anew, in bounded memory. Immutable,
/// shared by threads. A cursor that starts amid the tape runs through what lies before and begins with a checkpoint of
/// the book, at most a few thousand events before `from`.
class GeneratedTape final : public Tape
{
public:
    /// Its info() has no counts (they are 0) and the bounds of time for first and last.
    /// @return the first of market.mistakes()
    static Result<std::shared_ptr<const GeneratedTape>> create(const GeneratedMarket& market);
    /// As create(), but runs once through the market to count: info() is then as of a recording.
    /// @return also task.cancelled
    static Result<std::shared_ptr<const GeneratedTape>> createCounted(const GeneratedMarket& market,
                                                                      const TaskControl& control = {});

    const GeneratedMarket& market() const { return m_market; }
    const TapeInfo& info() const override { return m_info; }
    Result<std::unique_ptr<TapeCursor>> events(TimeNs from, TimeNs to) const override;
    Result<std::unique_ptr<BarCursor>> bars(TimeNs from, TimeNs to) const override;

private:
    GeneratedTape(const GeneratedMarket& market, TapeInfo info) : m_market(market), m_info(std::move(info)) {}

    GeneratedMarket m_market;
    TapeInfo m_info;
};

/// The whole market in memory: 32 bytes an event, so for short spans. Progress in nanoseconds of market time.
/// @return the first of market.mistakes(), task.cancelled
Result<MemoryTape> generateToMemory(const GeneratedMarket& market, const TaskControl& control = {});

} // namespace wh
