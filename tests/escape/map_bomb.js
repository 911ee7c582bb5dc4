// SPDX-License-Identifier: GPL-3.0-or-later
export const meta = {name: 'x', version: '1', tick: '1s'};
export function onTick(ctx) {
    const m = new Map(); for (let i = 0;; ++i) m.set(i, new Array(1000));
}
