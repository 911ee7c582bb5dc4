// SPDX-License-Identifier: GPL-3.0-or-later
export const meta = {name: 'x', version: '1', tick: '1s'};
export function onTick(ctx) {
    Object.prototype.place = 1; Object.prototype.ok = true; ({}).x;
    ctx.place({side: 'buy', price: 1, quantity: 1});
}
