// SPDX-License-Identifier: GPL-3.0-or-later
const a = []; for (;;) a.push(new Array(1e6));
export const meta = {name: 'x', version: '1', tick: '1s'};
export function onTick(ctx) {
    1;
}
