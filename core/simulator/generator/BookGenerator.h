// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/generator/Ladder.h"
#include "core/simulator/generator/MarketGenerator.h"
#include "core/simulator/generator/MessageWriter.h"
#include "core/simulator/generator/OrderQueues.h"
#include "core/simulator/generator/PriceProcess.h"

#include <array>
#include <optional>

namespace wh {

/// A limit order book around a price process. In each step market orders arrive (Poisson) and walk the levels; at its
/// end the price moves, informed traders may sweep what it passes, the book follows, and levels are quoted anew.
/// Price, book, orders, queues and feed draw from streams of their own: another depth leaves the price path as it is.
class BookGenerator final : public MarketGenerator
{
public:
    explicit BookGenerator(const GeneratedMarket& market); ///< free of mistakes()
    BookGenerator(const BookGenerator& other);

    const TapeInfo& info() const override { return m_info; }
    bool next(std::vector<MarketEvent>& batch) override;
    void checkpoint(std::vector<MarketEvent>& batch) const override;
    std::unique_ptr<MarketGenerator> clone() const override { return std::make_unique<BookGenerator>(*this); }
    /// One step of what next() makes: appends its events; the first one opens the book. @return false at the end
    bool advance(std::vector<MarketEvent>& batch);
    /// Venue time of the last step.
    TimeNs now() const { return m_settings.start + m_elapsed; }
    /// The middle between the best prices after the last step, in half ticks.
    HalfTicks mid() const;
    /// The feed is down: nobody is told of the last step.
    bool isSilent() const { return m_isSilent; }
    /// ln(price / start price) of the fundamental, for tests.
    double logPrice() const { return m_log; }

private:
    struct Settings
    {
        DurationNs step = 0;
        TimeNs start = 0;
        TimeNs end = 0;
        double orderRate = 0; ///< per second
        double buyShare = 0;
        double sizeMinimum = 0; ///< lots, like the next
        double sizeMaximum = 0;
        double sizeAlpha = 0;
        double informedShare = 0;
        double refillChance = 0;   ///< per step
        double churnsPerStep = 0;  ///< of all levels
        bool separateBook = false; ///< levels change in the message after the trades
        bool touch = false;
    };
    /// A level's state at a venue, as told to the public.
    struct Quote
    {
        Ticks price = 0;
        Lots lots = 0;
        bool operator==(const Quote&) const = default;
    };

    static Settings settingsOf(const GeneratedMarket& market);
    void open(std::vector<MarketEvent>& batch);
    void step(std::vector<MarketEvent>& batch);
    void setActivity(double activity, TimeNs now);
    void scheduleOrder(TimeNs now);
    void marketOrder(std::vector<MarketEvent>& batch, TimeNs venue);
    void sweep(std::int64_t centre);
    void moveBook(std::vector<MarketEvent>& batch, TimeNs venue, std::int64_t centre);
    void tellFill(Side taker, std::size_t slot, Ticks price, Lots lots, Lots left);
    void tellFilledLevels();
    void tellLevel(Side side, std::size_t slot, Ticks price, Lots before, Lots after);
    void tellOrders(Side side, Ticks price);
    void tellTouch();
    void tellSnapshot(std::vector<MarketEvent>& batch, TimeNs venue);
    auto levelTeller()
    {
        return [this](Side side, std::size_t slot, Ticks price, Lots before, Lots after) {
            tellLevel(side, slot, price, before, after);
        };
    }

    TapeInfo m_info;
    std::shared_ptr<const BookShape> m_shape;
    Settings m_settings;
    std::unique_ptr<PriceProcess> m_price;
    Random m_orderRandom;
    Random m_bookRandom;
    Ladder m_ladder;
    std::optional<OrderQueues> m_queues; ///< level 3 only
    MessageWriter m_writer;

    double m_log = 0;
    MarketMood m_mood;
    DurationNs m_elapsed = 0; ///< at the start of the coming step
    double m_orderRate = 0;   ///< per second, as it stands
    TimeNs m_nextOrder = kNever;
    bool m_isOpen = false;
    bool m_isSilent = false;          ///< what is written now is thrown away
    std::array<Quote, 2> m_told = {}; ///< the last ticker

    // Scratch of one message.
    struct Fill
    {
        Side side; ///< of the level
        Ticks price;
        Lots left;
        std::size_t changes; ///< level 3: how many of m_fillChanges are this level's
    };
    std::vector<Fill> m_fills;
    std::vector<OrderQueues::Change> m_fillChanges;
    std::vector<OrderQueues::Change> m_changes;
    std::vector<Lots> m_prints;
};

} // namespace wh
