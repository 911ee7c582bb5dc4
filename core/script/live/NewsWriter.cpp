// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/live/NewsWriter.h"

#include <algorithm>

namespace wh {

using sandbox::News;

namespace {

/// What has to be said so that `before` becomes `now`; both from the best outward.
void addChanges(const std::vector<News::Level>& before, const std::vector<News::Level>& now,
                std::vector<News::Level>& out)
{
    auto old = before.begin();
    auto fresh = now.begin();
    const auto isAhead = [](const News::Level& a, const News::Level& b) {
        return a.side == Side::Buy ? a.price > b.price : a.price < b.price;
    };
    while (old != before.end() || fresh != now.end()) {
        if (fresh == now.end() || (old != before.end() && isAhead(*old, *fresh))) {
            out.push_back({old->side, old->price, 0});
            ++old;
        } else if (old == before.end() || isAhead(*fresh, *old)) {
            out.push_back(*fresh++);
        } else {
            if (fresh->lots != old->lots)
                out.push_back(*fresh);
            ++old;
            ++fresh;
        }
    }
}

} // namespace

void NewsWriter::writeBook(const OrderBook& book, News& news)
{
    news.isWholeBook = !m_hasTold;
    for (const Side side : {Side::Buy, Side::Sell}) {
        m_now.clear();
        book.forEachLevel(side, [&](Ticks price, Lots lots) {
            m_now.push_back({side, price, lots});
            return m_now.size() < News::kMostLevels;
        });
        Levels& before = m_levels[side == Side::Sell];
        addChanges(before, m_now, news.levels);
        before.swap(m_now);
    }
}

void NewsWriter::writeOrders(const StrategyContext& context, News& news)
{
    const auto open = context.openOrders();
    const std::size_t count = std::min(open.size(), News::kMostOrders);
    if (m_hasTold &&
        std::equal(open.begin(), open.begin() + static_cast<std::ptrdiff_t>(count), m_orders.begin(), m_orders.end()))
        return;
    std::vector<OwnOrder> now(open.begin(), open.begin() + static_cast<std::ptrdiff_t>(count));
    for (const auto& before : m_orders) {
        const bool stands =
            std::any_of(now.begin(), now.end(), [&](const OwnOrder& one) { return one.id == before.id; });
        if (stands || news.ended.size() == News::kMostOrders)
            continue;
        if (const OwnOrder* ended = context.order(before.id))
            news.ended.push_back(*ended);
    }
    m_orders = now;
    news.orders = std::move(now);
}

void NewsWriter::startOver()
{
    m_face.reset();
    m_levels = {};
    m_hasTold = false;
}

News NewsWriter::write(const StrategyContext& context)
{
    News news;
    news.now = context.now();
    const MarketView& market = context.market();
    const auto face = market.face();
    if (face != m_face)
        news.face = m_face = face;
    writeBook(market.book(), news);
    news.position = context.position();
    news.holding = context.positionView();
    news.equity = context.equity();
    const Instrument& instrument = context.instrument();
    for (const std::string& asset : {instrument.name.base, instrument.name.quote, std::string(instrument.settleAsset()),
                                     instrument.fees.feeAsset}) {
        const bool isTold = std::any_of(news.balances.begin(), news.balances.end(),
                                        [&](const Balance& told) { return told.asset == asset; });
        if (asset.empty() || isTold)
            continue;
        news.balances.push_back(context.balance(asset));
        news.balances.back().asset = asset;
    }
    writeOrders(context, news);
    m_hasTold = true;
    return news;
}

} // namespace wh
