// SPDX-License-Identifier: GPL-3.0-or-later
export const meta = {name: 'x', version: '1', tick: '1s'};
export function onTick(ctx) {
    function f(n) { return n === 0 ? 0 : 1 + f(n - 1); } f(1e6);
}
