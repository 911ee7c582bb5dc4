// SPDX-License-Identifier: GPL-3.0-or-later
// `trade` and `ta`: arithmetic over the book, and the indicators, which are native. See api.js.
(function (numbers, at, host) {
    'use strict';

    const BID = at.BID, ASK = at.ASK, BID_SIZE = at.BID_SIZE, ASK_SIZE = at.ASK_SIZE, MID = at.MID, SPREAD = at.SPREAD,
          IN = at.IN;
    const freeze = Object.freeze, has = Object.prototype.hasOwnProperty;

    function number(value) {
        return value === undefined || value === null ? NaN : Number(value);
    }

    // trade

    const sides = {buy: 0, sell: 1};
    function sideOf(side) {
        if (!has.call(sides, side))
            throw new RangeError("side: give 'buy' or 'sell'");
        return sides[side];
    }
    const roundings = {down: -1, nearest: 0, up: 1};
    function rounding(mode, preset) {
        const name = mode === undefined ? preset : mode;
        if (!has.call(roundings, name))
            throw new RangeError("rounding: give 'down', 'nearest' or 'up'");
        return roundings[name];
    }
    const trade = freeze({
        mid: function mid() { return numbers[MID]; },
        spread: function spread() { return numbers[SPREAD]; },
        spreadBps: function spreadBps() { return numbers[SPREAD] / numbers[MID] * 10000; },
        microPrice: function microPrice() {
            const sum = numbers[BID_SIZE] + numbers[ASK_SIZE];
            return sum > 0 ? (numbers[BID] * numbers[ASK_SIZE] + numbers[ASK] * numbers[BID_SIZE]) / sum : numbers[MID];
        },
        imbalance: function imbalance() {
            const sum = numbers[BID_SIZE] + numbers[ASK_SIZE];
            return sum > 0 ? (numbers[BID_SIZE] - numbers[ASK_SIZE]) / sum : 0;
        },
        roundPrice: function roundPrice(price, mode) {
            return host.rounded(0, number(price), rounding(mode, 'nearest'));
        },
        roundQuantity: function roundQuantity(quantity, mode) {
            return host.rounded(1, number(quantity), rounding(mode, 'down'));
        },
        /// The average price at which the book would take a quantity now; NaN where it holds less.
        priceForSize: function priceForSize(side, quantity) { return host.priceForSize(sideOf(side), number(quantity)); },
        /// What the book holds within a share of the mid on the side that an order of `side` would take.
        depthWithin: function depthWithin(side, share) { return host.depthWithin(sideOf(side), number(share)); },
        /// The quantity that a share of the equity buys at a price, in whole lots.
        shareOfEquity: function shareOfEquity(share, price) {
            const at = price === undefined ? numbers[MID] : Number(price);
            return host.quantityFor(number(share) * host.equity(), at);
        },
        /// Kelly's share of the equity for a bet that is won with a probability and pays a multiple of what it risks.
        /// 0 for what is no such bet: a probability outside 0 to 1, a payoff that is not above 0.
        kelly: function kelly(probability, payoff, cap) {
            if (!(probability >= 0 && probability <= 1 && payoff > 0))
                return 0;
            const best = probability - (1 - probability) / payoff;
            return Math.max(0, Math.min(best, cap === undefined || cap === null ? 1 : cap)) || 0;
        }
    });

    // ta

    const INDICATORS = at.INDICATORS, STRIDE = at.STRIDE;
    const faults = ['', 'too many indicators: make them once, not in every call', 'a parameter is not in range',
                    'give finite numbers', 'give numbers above 0', 'there is no such indicator'];
    const updateNow = host.updateIndicator, resetNow = host.resetIndicator;
    function updated(kind, made, place) {
        const fault = updateNow(made);
        if (fault !== 0)
            throw new RangeError('ta.' + kind.name + '.update(' + kind.inputs.join(', ') + '): ' + faults[fault]);
        return numbers[place];
    }
    // Functions of their own for each: what they know of it is found at once, and cannot be changed.
    function indicator(kind, made) {
        const place = (INDICATORS + made * STRIDE) | 0;
        const it = kind.inputs.length === 1 ? {
            update: function update(value) {
                numbers[IN] = value;
                return updateNow(made) === 0 ? numbers[place] : updated(kind, made, place);
            }
        } : {
            update: function update(first, second, third, fourth) {
                numbers[IN] = first;
                numbers[IN + 1] = second;
                numbers[IN + 2] = third;
                numbers[IN + 3] = fourth;
                return updated(kind, made, place);
            }
        };
        it.reset = function reset() { resetNow(made); };
        const output = function (name, where) {
            Object.defineProperty(it, name, {get: function () { return numbers[where]; }, enumerable: true});
        };
        kind.outputs.forEach(function (name, offset) { output(name, (place + offset) | 0); });
        Object.defineProperty(it, 'isReady', {
            get: function () { return numbers[place + STRIDE - 1] !== 0; },
            enumerable: true
        });
        return freeze(it);
    }
    function indicatorMaker(kind, index) {
        return function () {
            for (let i = 0; i < kind.parameters.length; ++i)
                numbers[IN + i] = number(arguments[i]);
            const made = host.makeIndicator(index);
            if (made < 0)
                throw new RangeError('ta.' + kind.name + '(' + kind.parameters.join(', ') + '): ' + faults[-made]);
            return indicator(kind, made);
        };
    }
    const ta = {};
    JSON.parse(host.indicators()).forEach(function (kind, index) {
        ta[kind.name] = indicatorMaker(kind, index);
    });
    /// Whether a series went over another between its last two values.
    ta.crossOver = function crossOver(before, after, otherBefore, otherAfter) {
        return before <= otherBefore && after > otherAfter;
    };
    ta.crossUnder = function crossUnder(before, after, otherBefore, otherAfter) {
        return before >= otherBefore && after < otherAfter;
    };
    freeze(ta);
    return {trade: trade, ta: ta};
})
