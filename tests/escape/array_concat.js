// SPDX-License-Identifier: GPL-3.0-or-later
export const meta = {name: 'x', version: '1', tick: '1s'};
export function onTick(ctx) {
    let a = [1]; for (;;) a = a.concat(a);
}
