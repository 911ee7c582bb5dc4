// SPDX-License-Identifier: GPL-3.0-or-later
export const meta = {name: 'x', version: '1', tick: '1s'};
export function onTick() { throw new Error('onTick'); }
export function onBook() { throw new Error('onBook'); }
export function onTrade() { throw new Error('onTrade'); }
export function onOrder() { throw new Error('onOrder'); }
export function onFill() { throw new Error('onFill'); }
export function onStop() { throw new Error('onStop'); }
