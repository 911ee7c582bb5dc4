// SPDX-License-Identifier: GPL-3.0-or-later
export const meta = {name: 'x', version: '1', tick: '1s'};
export function onTick(ctx) {
    const a = ctx.book.bidPrices; for (let i = -10; i < 1e5; ++i) a[i] = NaN; a.fill(Infinity); ctx.openOrders; ctx.book.mid;
}
