// SPDX-License-Identifier: GPL-3.0-or-later
export const meta = {name: 'x', version: '1', tick: '1s'};
export function onTick(ctx) {
    const o = Object.freeze({get side() { while (true) {} }, price: 1, quantity: 1}); ctx.place(o);
}
