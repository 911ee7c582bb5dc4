// SPDX-License-Identifier: GPL-3.0-or-later
export const meta = {name: 'x', version: '1', tick: '1s'};
export function onTick(ctx) {
    bot.storage.set('../../etc/passwd', 1); bot.storage.set('__proto__', 1); bot.storage.set('script.keys', 1); bot.storage.get('__proto__');
}
