// SPDX-License-Identifier: GPL-3.0-or-later
export const meta = {name: 'x', version: '1', tick: '1s'};
export function onTick(ctx) {
    Function.prototype.call = Function.prototype.apply = () => 7; ctx.cancelAll();
}
