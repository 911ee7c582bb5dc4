// SPDX-License-Identifier: GPL-3.0-or-later
export const meta = {name: 'x', version: '1', tick: '1s'};
export function onTick(ctx) {
    ctx.place({get side() { throw new Error('side'); }, price: 1, quantity: 1});
}
