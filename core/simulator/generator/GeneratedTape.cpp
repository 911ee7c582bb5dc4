// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/generator/GeneratedTape.h"

#include "core/simulator/generator/MarketGenerator.h"

#include <algorithm>

namespace wh {

namespace {

bool isEarlier(const MarketEvent& event, TimeNs time)
{
    return event.receiveTime < time;
}

class EventCursor final : public TapeCursor
{
public:
    EventCursor(std::unique_ptr<MarketGenerator> generator, TimeNs from, TimeNs to)
        : m_generator(std::move(generator)), m_from(from), m_to(to)
    {}

    Result<std::span<const MarketEvent>> next() override
    {
        if (!m_isSought)
            seek();
        else if (m_isOver || !m_generator->next(m_batch))
            return std::span<const MarketEvent>();
        // Receive times never run back, so the first one too late ends it.
        const auto end = std::lower_bound(m_batch.begin(), m_batch.end(), m_to, isEarlier);
        m_isOver = end != m_batch.end();
        return std::span<const MarketEvent>(m_batch.begin(), end);
    }

private:
    /// Leaves in m_batch the events from the last batch's beginning before `from`, led by a checkpoint of the book.
    void seek()
    {
        m_isSought = true;
        auto before = m_generator->clone();
        bool isFirst = true;
        while (m_generator->next(m_batch) && m_batch.back().receiveTime < m_from) {
            before = m_generator->clone();
            isFirst = false;
        }
        if (m_batch.empty() || m_from >= m_to) {
            m_batch.clear();
            m_isOver = true;
        } else if (!isFirst) {
            std::vector<MarketEvent> whole;
            before->checkpoint(whole);
            whole.insert(whole.end(), m_batch.begin(), m_batch.end());
            m_batch = std::move(whole);
        }
    }

    std::unique_ptr<MarketGenerator> m_generator;
    TimeNs m_from;
    TimeNs m_to;
    std::vector<MarketEvent> m_batch;
    bool m_isSought = false;
    bool m_isOver = false;
};

class GeneratedBarCursor final : public BarCursor
{
public:
    GeneratedBarCursor(std::unique_ptr<BarGenerator> generator, TimeNs from, TimeNs to)
        : m_generator(std::move(generator)), m_from(from), m_to(to)
    {}

    Result<std::span<const Bar>> next() override
    {
        const auto early = [](const Bar& bar, TimeNs time) { return bar.openTime < time; };
        while (!m_isOver && m_generator->next(m_batch)) {
            const auto begin = std::lower_bound(m_batch.begin(), m_batch.end(), m_from, early);
            const auto end = std::lower_bound(begin, m_batch.end(), m_to, early);
            m_isOver = end != m_batch.end();
            if (begin != end)
                return std::span<const Bar>(begin, end);
        }
        return std::span<const Bar>();
    }

private:
    std::unique_ptr<BarGenerator> m_generator;
    TimeNs m_from;
    TimeNs m_to;
    std::vector<Bar> m_batch;
    bool m_isOver = false;
};

Error wrongKind(const TapeInfo& info)
{
    return Error("data.wrong_kind", {{"dataset", info.id}, {"kind", toString(info.kind)}});
}

/// Gathers, while a market is generated, what the info of a recording states.
class Counting
{
public:
    explicit Counting(TapeInfo info) : m_info(std::move(info)) {}

    void add(const std::vector<MarketEvent>& batch)
    {
        if (m_info.events == 0) {
            m_info.first = batch.front().receiveTime;
            m_info.minFeedLatency = batch.front().receiveTime - batch.front().venueTime;
        }
        m_info.last = batch.back().receiveTime;
        m_info.events += batch.size();
        for (const auto& event : batch) {
            m_info.trades += event.kind() == EventKind::Trade;
            m_info.gaps += event.kind() == EventKind::Gap;
            m_info.minFeedLatency = std::min(m_info.minFeedLatency, event.receiveTime - event.venueTime);
        }
    }
    void add(const std::vector<Bar>& batch)
    {
        if (m_info.events == 0)
            m_info.first = batch.front().openTime;
        for (const auto& bar : batch) {
            // A candle that is missing is a gap.
            m_info.gaps += m_info.events > 0 && bar.openTime != m_info.last;
            m_info.last = bar.openTime + m_info.barInterval;
            ++m_info.events;
        }
    }
    const TapeInfo& info() const { return m_info; }

private:
    TapeInfo m_info;
};

/// Runs a generator to its end; `take` gets each batch. @return the counts, or task.cancelled
template<typename Item, typename Generator, typename Take>
Result<TapeInfo> run(const GeneratedMarket& market, Generator& generator, const TaskControl& control, Take&& take)
{
    Counting counting(generator.info());
    std::vector<Item> batch;
    while (generator.next(batch)) {
        if (control.isCancelled())
            return Error("task.cancelled");
        counting.add(batch);
        take(batch);
        control.report({static_cast<std::uint64_t>(std::max<std::int64_t>(0, counting.info().last - market.start())),
                        static_cast<std::uint64_t>(market.end() - market.start()), counting.info().events});
    }
    return counting.info();
}

} // namespace

Result<std::shared_ptr<const GeneratedTape>> GeneratedTape::create(const GeneratedMarket& market)
{
    // Making a generator is what checks the market; it is dropped again.
    if (market.barInterval() > 0) {
        if (auto made = BarGenerator::create(market); !made)
            return std::move(made).error();
    } else if (auto made = MarketGenerator::create(market); !made) {
        return std::move(made).error();
    }
    return std::shared_ptr<const GeneratedTape>(new GeneratedTape(market, tapeInfoOf(market)));
}

Result<std::shared_ptr<const GeneratedTape>> GeneratedTape::createCounted(const GeneratedMarket& market,
                                                                          const TaskControl& control)
{
    Result<TapeInfo> info = Error("task.cancelled");
    if (market.barInterval() > 0) {
        auto generator = BarGenerator::create(market);
        if (!generator)
            return std::move(generator).error();
        info = run<Bar>(market, **generator, control, [](const std::vector<Bar>&) {});
    } else {
        auto generator = MarketGenerator::create(market);
        if (!generator)
            return std::move(generator).error();
        info = run<MarketEvent>(market, **generator, control, [](const std::vector<MarketEvent>&) {});
    }
    if (!info)
        return std::move(info).error();
    return std::shared_ptr<const GeneratedTape>(new GeneratedTape(market, *std::move(info)));
}

Result<std::unique_ptr<TapeCursor>> GeneratedTape::events(TimeNs from, TimeNs to) const
{
    if (m_info.kind == TapeKind::Bars)
        return wrongKind(m_info);
    auto generator = MarketGenerator::create(m_market);
    if (!generator)
        return std::move(generator).error();
    return std::unique_ptr<TapeCursor>(std::make_unique<EventCursor>(*std::move(generator), from, to));
}

Result<std::unique_ptr<BarCursor>> GeneratedTape::bars(TimeNs from, TimeNs to) const
{
    if (m_info.kind != TapeKind::Bars)
        return wrongKind(m_info);
    auto generator = BarGenerator::create(m_market);
    if (!generator)
        return std::move(generator).error();
    return std::unique_ptr<BarCursor>(std::make_unique<GeneratedBarCursor>(*std::move(generator), from, to));
}

Result<MemoryTape> generateToMemory(const GeneratedMarket& market, const TaskControl& control)
{
    const auto append = [](auto& all) {
        return [&all](const auto& batch) { all.insert(all.end(), batch.begin(), batch.end()); };
    };
    if (market.barInterval() > 0) {
        auto generator = BarGenerator::create(market);
        if (!generator)
            return std::move(generator).error();
        std::vector<Bar> bars;
        auto info = run<Bar>(market, **generator, control, append(bars));
        if (!info)
            return std::move(info).error();
        return MemoryTape(*std::move(info), std::move(bars));
    }
    auto generator = MarketGenerator::create(market);
    if (!generator)
        return std::move(generator).error();
    std::vector<MarketEvent> events;
    auto info = run<MarketEvent>(market, **generator, control, append(events));
    if (!info)
        return std::move(info).error();
    return MemoryTape(*std::move(info), std::move(events));
}

} // namespace wh
