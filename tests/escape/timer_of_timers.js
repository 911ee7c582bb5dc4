// SPDX-License-Identifier: GPL-3.0-or-later
export const meta = {name: 'x', version: '1', tick: '1s'};
function again() { setTimeout(again, 0); }
export function onTick(ctx) { again(); }
