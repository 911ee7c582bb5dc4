// SPDX-License-Identifier: GPL-3.0-or-later
export const meta = {name: 'x', version: '1', tick: '1s'};
export function onTick(ctx) {
    Object.defineProperty(Object.prototype, 'quantity', {set(v) { while (true) {} }, configurable: true});
    ctx.place({side: 'buy', price: 1, quantity: 1});
}
