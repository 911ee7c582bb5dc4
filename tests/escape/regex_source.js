// SPDX-License-Identifier: GPL-3.0-or-later
export const meta = {name: 'x', version: '1', tick: '1s'};
export function onTick(ctx) {
    new RegExp('('.repeat(100000) + ')'.repeat(100000));
}
