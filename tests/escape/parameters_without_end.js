// SPDX-License-Identifier: GPL-3.0-or-later
export const meta = {name: 'x', version: '1', tick: '1s'};
export const parameters = {};
for (let i = 0; i < 5000; ++i) parameters['p' + i] = {type: 'number', default: 1};
export function onTick() {}
