// SPDX-License-Identifier: GPL-3.0-or-later
export const meta = {name: 'x', version: '1', tick: '1s'};
let kept;
setTimeout;
export function onStart(ctx) { kept = ctx; }
export function onTick(ctx) { kept.cancelAll(); kept.place({side: 'buy', price: 1, quantity: 1}); }
