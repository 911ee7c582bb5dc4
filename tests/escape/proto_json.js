// SPDX-License-Identifier: GPL-3.0-or-later
export const meta = {name: 'x', version: '1', tick: '1s'};
export function onTick(ctx) {
    JSON.parse = () => { throw 1; }; JSON.stringify = () => 'x'; bot.storage.set('a', 1); bot.storage.get('a');
}
