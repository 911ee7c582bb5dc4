// SPDX-License-Identifier: GPL-3.0-or-later
// Two markets that tend to move together: when their ratio is far from its average, the dear one is sold and the cheap one bought for
// the same amount, and both are given back when the ratio has returned. Each market has an account of its own. A pair that it holds is
// kept in bot.storage, with the positions that belong to it: after a restart it goes on with it, unless they have changed meanwhile.

export const meta = {
    name: 'pairs',
    version: '1.0',
    description: 'Sells the dear and buys the cheap of two markets while their ratio is far from its average.',
    tick: '1s',
    markets: 2
};

export const parameters = {
    period: {type: 'integer', unit: 'ticks', min: 10, max: 100000, default: 600, description: 'Of the ratio\'s average.'},
    entry: {type: 'number', unit: 'deviations', min: 0.1, max: 20, default: 2, description: 'At which it enters.'},
    exit: {type: 'number', unit: 'deviations', min: 0, max: 20, default: 0.5, notAbove: 'entry', description: 'At which it leaves.'},
    value: {type: 'number', unit: 'quote', above: 0, max: 1000000000, default: 1000, description: 'Of each of the two orders.'}
};

let ratios;

export function onStart(ctx) {
    ratios = ta.variance(bot.params.period);
    bot.log.info(ctx.instrument.name, 'against', ctx.other.instrument.name);
    const held = bot.storage.get('held');
    if (held === undefined)
        return;
    const isStill = isAt(ctx, held.position) && isAt(ctx.other, held.other);
    keep(isStill ? held : undefined);
    if (isStill)
        bot.log.info('goes on with the pair that it held:', held.side, held.first, 'and', opposite(held.side), held.second);
    else
        bot.log.warn('forgets the pair that it held: the positions have changed since, to', ctx.position, 'and', ctx.other.position);
}

function isAt(market, position) {
    return Math.abs(market.position - position) < market.instrument.lot / 2;
}

function keep(held) {
    bot.state.held = held;
    if (held === undefined)
        bot.storage.delete('held');
    else
        bot.storage.set('held', held);
}

function send(market, side, quantity) {
    const answer = market.place({side, type: 'market', quantity});
    if (!answer.ok)
        bot.log.warn('no', side, 'on', market.instrument.name, answer.code);
    return answer.ok;
}

function opposite(side) {
    return side === 'buy' ? 'sell' : 'buy';
}

function signed(side, quantity) {
    return side === 'buy' ? quantity : -quantity;
}

function enter(ctx, side) {
    const first = trade.roundQuantity(bot.params.value / ctx.book.mid);
    const second = ctx.other.trade.roundQuantity(bot.params.value / ctx.other.book.mid);
    const position = ctx.position + signed(side, first); // when all has filled
    const other = ctx.other.position - signed(side, second);
    if (!(first > 0 && second > 0) || !send(ctx, side, first))
        return;
    if (send(ctx.other, opposite(side), second))
        keep({side, first, second, position, other});
    else
        send(ctx, opposite(side), first); // one leg alone is no pair
}

function leave(ctx) {
    const held = bot.state.held;
    if (held.first > 0 && send(ctx, opposite(held.side), held.first)) {
        held.position -= signed(held.side, held.first);
        held.first = 0;
    }
    if (held.second > 0 && send(ctx.other, held.side, held.second)) {
        held.other += signed(held.side, held.second);
        held.second = 0;
    }
    keep(held.first > 0 || held.second > 0 ? held : undefined); // what was refused is tried again
}

export function onTick(ctx) {
    if (!ctx.book.isLive || !ctx.other.book.isLive)
        return;
    const ratio = Math.log(ctx.book.mid / ctx.other.book.mid);
    if (!(Math.abs(ratio) < Infinity))
        return;
    ratios.update(ratio);
    if (!ratios.isReady || !(ratios.stdev > 0))
        return;
    const distance = (ratio - ratios.mean) / ratios.stdev;
    bot.gauge.set('distance', distance, {unit: 'deviations', min: -4, max: 4});
    if (bot.state.held === undefined) {
        if (Math.abs(distance) >= bot.params.entry)
            enter(ctx, distance > 0 ? 'sell' : 'buy');
    } else if (bot.state.held.side === 'sell' ? distance <= bot.params.exit : distance >= -bot.params.exit) {
        leave(ctx);
    }
}

export function onOrder(ctx) {
    const held = bot.state.held;
    if (held === undefined || ctx.openOrders.length > 0 || ctx.other.openOrders.length > 0)
        return;
    held.position = ctx.position; // also where less has filled than was sent, or a fee was taken of it
    held.other = ctx.other.position;
    keep(held);
}

export function onFill(ctx, fill) {
    bot.log.info(fill.instrument, fill.side, fill.quantity, 'at', fill.price);
}

export function onStop(ctx) {
    bot.gauge.set('equity of both', ctx.equity + ctx.other.equity, {unit: ctx.instrument.quote});
}
