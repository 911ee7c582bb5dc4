// SPDX-License-Identifier: GPL-3.0-or-later
export const meta = {name: 'x', version: '1', tick: '1s'};
export function onTick(ctx) {
    bot.gauge.set('g', NaN); bot.gauge.set('g', Infinity); bot.gauge.set('', {}, {unit: 'x'.repeat(1e5)});
}
