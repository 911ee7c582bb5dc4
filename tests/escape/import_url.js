// SPDX-License-Identifier: GPL-3.0-or-later
import x from 'http://127.0.0.1/x.js';
export const meta = {name: 'x', version: '1', tick: '1s'};
export function onTick(ctx) {
    x;
}
