// SPDX-License-Identifier: GPL-3.0-or-later
export const meta = {name: 'x', version: '1', tick: '1s'};
export function onStart() { return () => 1; }
export function onTick() { return new Array(10); }
export function onBook() { return Promise.reject(1); }
export function onTrade() { return Symbol(); }
export function onOrder() { return NaN; }
export function onFill() { return {then() { for (;;) {} }}; }
