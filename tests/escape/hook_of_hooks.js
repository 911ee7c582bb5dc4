// SPDX-License-Identifier: GPL-3.0-or-later
export const meta = {name: 'x', version: '1', tick: '1s'};
export function onTick(ctx) { onTick.n = (onTick.n || 0) + 1; if (onTick.n < 500) onTick(ctx); }
