// SPDX-License-Identifier: GPL-3.0-or-later
// Quotes both sides around a fair price that leans away from the inventory, and moves an order only when it is out of place.

export const meta = {
    name: 'market making',
    version: '1.0',
    description: 'Quotes both sides around the micro-price, skewed by inventory.',
    tick: '1s'
};

export const parameters = {
    spread: {type: 'number', unit: 'bps', min: 0.1, max: 500, default: 2, description: 'Between the own bid and the own ask.'},
    quantity: {type: 'number', unit: 'base', above: 0, max: 1000000, default: 0.01, description: 'Of each order.'},
    limit: {type: 'number', unit: 'base', above: 0, max: 1000000, default: 0.1, description: 'Most that is held, long or short.'},
    skew: {type: 'number', unit: 'bps', min: 0, max: 500, default: 1, description: 'How far the fair price leans at the limit.'},
    tolerance: {type: 'number', unit: 'bps', min: 0, max: 100, default: 0.2, description: 'How far an order may be out of place.'}
};

function keep(ctx, side, price, quantity) {
    const mine = ctx.openOrders.filter(order => order.side === side);
    const wanted = trade.roundPrice(price, side === 'buy' ? 'down' : 'up');
    const isInPlace = order => Math.abs(order.price - wanted) <= wanted * bot.params.tolerance / 10000;
    const [first, ...others] = mine;
    others.forEach(order => ctx.cancel(order.id));
    if (quantity <= 0) {
        if (first !== undefined)
            ctx.cancel(first.id);
    } else if (first === undefined) {
        // What is not held cannot be sold on a spot market.
        if (side === 'sell' && ctx.balance(ctx.instrument.base).free < quantity)
            return;
        const answer = ctx.place({side, price: wanted, quantity, postOnly: true});
        if (!answer.ok)
            bot.log.debug('no', side, 'order:', answer.code);
    } else if (!isInPlace(first)) {
        ctx.cancel(first.id); // a new one follows with the next tick
    }
}

export function onTick(ctx) {
    if (!ctx.book.isLive) {
        ctx.cancelAll();
        return;
    }
    const {spread, limit, skew} = bot.params;
    const quantity = trade.roundQuantity(bot.params.quantity);
    const held = bot.state.start === undefined ? 0 : ctx.position - bot.state.start;
    const load = Math.max(-1, Math.min(1, held / limit));
    const fair = trade.microPrice() * (1 - load * skew / 10000);
    const half = fair * spread / 20000;
    keep(ctx, 'buy', Math.min(fair - half, ctx.book.bestAsk - ctx.instrument.tick), held < limit ? quantity : 0);
    keep(ctx, 'sell', Math.max(fair + half, ctx.book.bestBid + ctx.instrument.tick), held > -limit ? quantity : 0);
    bot.gauge.set('inventory', held, {unit: 'base', min: -limit, max: limit});
    bot.gauge.set('fair price', fair, {unit: 'quote'});
}

export function onStart(ctx) {
    bot.state.start = ctx.position;
}

export function onFill(ctx, fill) {
    bot.log.info(fill.side, fill.quantity, 'at', fill.price, fill.liquidity);
}
