// SPDX-License-Identifier: GPL-3.0-or-later
for (let i = 0; i < 1e9; ++i) {}
export const meta = {name: 'x', version: '1', tick: '1s'};
export function onTick(ctx) {
    1;
}
