// SPDX-License-Identifier: GPL-3.0-or-later
// A strategy of rules alone: they are listed and explained by "wheelhouse-cli script check", and need no hooks.

const {when, crossOver, crossUnder, ema, rsi} = dsl;

export const meta = {
    name: 'momentum',
    version: '1.0',
    description: 'Follows a crossing of two averages while it is not overbought.',
    tick: '1s',
    bars: '1m'
};

export const rules = [
    when(crossOver(ema(9), ema(21)).and(rsi(14).below(70))).buy({share: 0.02}).stop(0.03).trail(0.02).named('enter'),
    when(crossUnder(ema(9), ema(21))).close().named('leave')
];
