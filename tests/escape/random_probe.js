// SPDX-License-Identifier: GPL-3.0-or-later
export const meta = {name: 'x', version: '1', tick: '1s'};
export function onTick(ctx) {
    Math.random = () => 4; if (Math.random() === 4) throw new Error('it was replaced');
}
