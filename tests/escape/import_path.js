// SPDX-License-Identifier: GPL-3.0-or-later
import x from '/etc/passwd';
export const meta = {name: 'x', version: '1', tick: '1s'};
export function onTick(ctx) {
    x;
}
