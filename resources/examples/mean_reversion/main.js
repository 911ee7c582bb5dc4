// SPDX-License-Identifier: GPL-3.0-or-later
// Buys when a candle closes far below its average, and sells when it is back.

export const meta = {
    name: 'mean reversion',
    version: '1.0',
    description: 'Buys below the lower Bollinger band and sells at the middle.',
    bars: '1m'
};

export const parameters = {
    period: {type: 'integer', unit: 'candles', min: 2, max: 1000, default: 20, description: 'Of the average.'},
    width: {type: 'number', unit: 'deviations', min: 0.1, max: 10, default: 2, description: 'From the average to the band.'},
    share: {type: 'number', unit: 'share', above: 0, max: 1, default: 0.1, description: 'Of the equity that one entry takes.'},
    patience: {type: 'integer', unit: 'candles', min: 1, max: 10000, default: 60, description: 'After which it leaves in any case.'}
};

let band, entered, count = 0;

export function onStart(ctx) {
    band = ta.bollinger(bot.params.period, bot.params.width);
    entered = undefined;
}

function leave(ctx, why) {
    const answer = ctx.place({side: 'sell', type: 'market', quantity: entered.quantity});
    if (answer.ok) {
        bot.event.emit('left', {why, candles: count - entered.candle});
        entered = undefined;
    } else {
        bot.log.warn('cannot leave:', answer.code);
    }
}

export function onBar(ctx, bar) {
    ++count;
    band.update(bar.close);
    if (!band.isReady)
        return;
    bot.gauge.set('%B', band.percentB, {min: -1, max: 2});
    if (entered === undefined) {
        const quantity = trade.shareOfEquity(bot.params.share, bar.close);
        if (bar.close < band.lower && quantity > 0) {
            const answer = ctx.place({side: 'buy', type: 'market', quantity});
            if (answer.ok)
                entered = {quantity, candle: count};
            else
                bot.log.warn('cannot enter:', answer.code);
        }
    } else if (bar.close >= band.value) {
        leave(ctx, 'reverted');
    } else if (count - entered.candle >= bot.params.patience) {
        leave(ctx, 'patience');
    }
}
