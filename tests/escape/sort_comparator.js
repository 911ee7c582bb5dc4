// SPDX-License-Identifier: GPL-3.0-or-later
export const meta = {name: 'x', version: '1', tick: '1s'};
export function onTick(ctx) {
    const a = []; for (let i = 0; i < 3e4; ++i) a.push(i % 7); a.sort(() => { for (;;) {} });
}
