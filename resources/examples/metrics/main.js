// SPDX-License-Identifier: GPL-3.0-or-later
// Trades nothing: it shows what a market is like.

export const meta = {
    name: 'market metrics',
    version: '1.0',
    description: 'Spread, imbalance, depth, volatility and the rate of trades, as gauges.',
    tick: '1s'
};

export const parameters = {
    halfLife: {type: 'duration', min: '1s', max: '1h', default: '30s', description: 'How fast the past fades.'},
    share: {type: 'number', unit: 'share', min: 0.0001, max: 0.1, default: 0.001, description: 'Within which depth is summed.'},
    wide: {type: 'number', unit: 'bps', min: 0, max: 10000, default: 20, description: 'A spread above this is an event.'}
};

let volatility, rate, volume, wasWide = false;

export function onStart(ctx) {
    volatility = ta.ewmaVolatility(bot.params.halfLife);
    rate = ta.rate(bot.params.halfLife);
    volume = ta.rate(bot.params.halfLife);
}

export function onTrade(ctx, print) {
    rate.update(1);
    volume.update(print.quantity);
}

export function onTick(ctx) {
    if (!ctx.book.isLive || !(ctx.book.mid > 0))
        return;
    volatility.update(ctx.book.mid);
    const spread = trade.spreadBps();
    bot.gauge.set('spread', spread, {unit: 'bps'});
    bot.gauge.set('imbalance', trade.imbalance(), {min: -1, max: 1});
    bot.gauge.set('bid depth', trade.depthWithin('sell', bot.params.share), {unit: 'base'});
    bot.gauge.set('ask depth', trade.depthWithin('buy', bot.params.share), {unit: 'base'});
    if (volatility.isReady)
        bot.gauge.set('volatility', volatility.annualised, {unit: 'per year'});
    rate.update(0);
    volume.update(0);
    bot.gauge.set('trades', rate.value, {unit: '/s'});
    bot.gauge.set('volume', volume.value, {unit: 'base/s'});
    if (spread > bot.params.wide && !wasWide)
        bot.event.emit('spread.wide', {spread});
    wasWide = spread > bot.params.wide;
}
