// SPDX-License-Identifier: GPL-3.0-or-later
// A ladder of orders below and above a centre; each fill puts its counterpart one step away. The centre is kept over restarts.

export const meta = {
    name: 'grid',
    version: '1.0',
    description: 'A ladder of orders around a centre; each fill is answered one step away.',
    tick: '5s'
};

export const parameters = {
    levels: {type: 'integer', unit: 'orders', min: 1, max: 20, default: 5, description: 'On each side.'},
    step: {type: 'number', unit: 'bps', min: 0.1, max: 1000, default: 10, description: 'Between two orders.'},
    quantity: {type: 'number', unit: 'base', above: 0, max: 1000000, default: 0.01, description: 'Of each order.'}
};

function put(ctx, side, price) {
    const tick = trade.roundPrice(price);
    const isThere = ctx.openOrders.some(order => order.side === side && order.price === tick);
    if (isThere)
        return true;
    const answer = ctx.place({side, price: tick, quantity: trade.roundQuantity(bot.params.quantity), postOnly: true});
    if (!answer.ok)
        bot.log.debug('no', side, 'order at', tick, answer.code);
    return answer.ok;
}

export function onStart(ctx) {
    let centre = bot.storage.get('centre');
    if (centre === undefined || Math.abs(ctx.book.mid / centre - 1) > bot.params.levels * bot.params.step / 10000) {
        centre = ctx.book.mid;
        bot.storage.set('centre', centre);
        bot.log.info('the centre is', centre);
    }
    for (let i = 1; i <= bot.params.levels; ++i) {
        put(ctx, 'buy', centre * (1 - i * bot.params.step / 10000));
        put(ctx, 'sell', centre * (1 + i * bot.params.step / 10000));
    }
}

export function onFill(ctx, fill) {
    const step = bot.params.step / 10000;
    if (fill.side === 'buy')
        put(ctx, 'sell', fill.price * (1 + step));
    else
        put(ctx, 'buy', fill.price * (1 - step));
}

export function onTick(ctx) {
    bot.gauge.set('open orders', ctx.openOrders.length, {unit: 'orders', min: 0, max: 2 * bot.params.levels});
}
