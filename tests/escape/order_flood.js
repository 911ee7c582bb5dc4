// SPDX-License-Identifier: GPL-3.0-or-later
export const meta = {name: 'x', version: '1', tick: '1s'};
export function onTick(ctx) {
    for (let i = 0; i < 5000; ++i) ctx.place({side: 'buy', price: ctx.instrument.tick, quantity: 1});
}
