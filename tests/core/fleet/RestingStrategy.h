// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strategy/Strategy.h"

namespace wh::test {

/// Has one order on the book.
class RestingStrategy final : public Strategy
{
public:
    static StrategyInfo info()
    {
        StrategyInfo info;
        info.id = "resting";
        info.title = "Rests";
        return info;
    }
    explicit RestingStrategy(const ParameterSet&) {}
    DurationNs tickInterval() const override { return kSecond; }
    void onTick(StrategyContext& context) override
    {
        if (!context.openOrders().empty() || !context.book().hasBoth())
            return;
        OrderRequest request;
        request.side = Side::Buy;
        request.price = context.book().bestBid() * 95 / 100;
        request.quantity = context.instrument().lotsOf(Decimal::of("0.1")).valueOr(0);
        (void)context.place(request).valueOr({});
    }
};

} // namespace wh::test
