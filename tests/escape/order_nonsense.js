// SPDX-License-Identifier: GPL-3.0-or-later
export const meta = {name: 'x', version: '1', tick: '1s'};
export function onTick(ctx) {
    for (const q of [NaN, -1, 1e300, Infinity, '1', null, {}, []]) { try { ctx.place({side: q, price: q, quantity: q, type: q, tif: q}); } catch (e) {} }
}
