// SPDX-License-Identifier: GPL-3.0-or-later
export const meta = {name: 'x', version: '1', tick: '1s'};
export function onTick(ctx) {
    const g = Object.getPrototypeOf(function* () {}).constructor; g('yield 1')();
}
