// SPDX-License-Identifier: GPL-3.0-or-later
export const meta = {name: '../../x', version: '/', tick: '1s'};
export function onTick() {}
