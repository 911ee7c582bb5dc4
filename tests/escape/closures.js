// SPDX-License-Identifier: GPL-3.0-or-later
export const meta = {name: 'x', version: '1', tick: '1s'};
export function onTick(ctx) {
    let f = () => 1; for (let i = 0; i < 3e6; ++i) { const g = f; f = () => g; }
}
