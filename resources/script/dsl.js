// SPDX-License-Identifier: GPL-3.0-or-later
// Rules instead of hooks: when(crossOver(ema(9), ema(21))).buy({share: 0.02}).stop(0.03). A rule is a tree of plain values that can
// be listed, explained and validated without a market; run() makes the hooks from it. Conditions are looked at when a candle has
// closed, stops and targets at every tick and candle. Given the library of api.js.
(function (library) {
    'use strict';

    const ta = library.ta, trade = library.trade, bot = library.bot, freeze = Object.freeze;

    // Series: numbers that change with each candle. `key` says what a series is, so that the same is computed once.

    function Series(key, words, parts, make) {
        this.key = key;
        this.words = words;
        this.parts = parts;
        this.make = make; // → {update(bar, valueOf), isReady()}
        freeze(this);
    }
    function isSeries(value) {
        return value instanceof Series;
    }
    function textOf(number) {
        return String(number);
    }
    function constant(number) {
        return new Series('=' + textOf(number), textOf(number), [], function () {
            return {update: function () { return number; }, isReady: function () { return true; }};
        });
    }
    /// A series, a number, or the name of a parameter.
    function series(value, what) {
        if (isSeries(value))
            return value;
        if (typeof value === 'number' && isFinite(value))
            return constant(value);
        throw new TypeError(what + ': give a series, as ema(9), or a number');
    }
    function field(name, words) {
        return new Series(name, words, [], function () {
            return {update: function (bar) { return bar[name]; }, isReady: function () { return true; }};
        });
    }
    const close = field('close', 'the close'), open = field('open', 'the open'), high = field('high', 'the high'),
          low = field('low', 'the low'), volume = field('volume', 'the volume');

    function param(name) {
        return new Series('param:' + name, 'the parameter ' + name, [], function () {
            const value = Number(bot.params[name]);
            if (!isFinite(value))
                throw new RangeError('param(' + JSON.stringify(name) + '): there is no such parameter that is a number');
            return {update: function () { return value; }, isReady: function () { return true; }};
        });
    }

    function wholePeriod(name, period) {
        if (typeof period !== 'number' || !(period >= 1) || Math.floor(period) !== period || period > 100000)
            throw new RangeError(name + '(period): give a whole number from 1 to 100000');
        return period;
    }
    /// An indicator of one series: output, by the names of ta.
    function ofSeries(name, words) {
        return function (period, source) {
            const of = source === undefined ? close : series(source, name);
            wholePeriod(name, period);
            const shown = words + '(' + period + (of === close ? '' : ' of ' + of.words) + ')';
            return new Series(name + '(' + period + ',' + of.key + ')', shown, [of], function () {
                const indicator = ta[name](period);
                return {
                    update: function (bar, valueOf) { return indicator.update(valueOf(of)); },
                    isReady: function () { return indicator.isReady; }
                };
            });
        };
    }
    /// One output of an indicator of candles.
    function ofBars(name, words, parameters, output, feed) {
        const list = parameters.join(', ');
        return new Series(name + '(' + list + ').' + output, words + (list === '' ? '' : '(' + list + ')'), [], function () {
            const indicator = ta[name].apply(ta, parameters);
            return {
                update: function (bar) {
                    feed(indicator, bar);
                    return indicator[output];
                },
                isReady: function () { return indicator.isReady; }
            };
        });
    }
    function feedClose(indicator, bar) {
        indicator.update(bar.close);
    }
    function feedRange(indicator, bar) {
        indicator.update(bar.high, bar.low, bar.close);
    }
    function macd(fast, slow, signal) {
        const parameters = [fast === undefined ? 12 : fast, slow === undefined ? 26 : slow, signal === undefined ? 9 : signal];
        parameters.forEach(function (period) { wholePeriod('macd', period); });
        return {
            value: ofBars('macd', 'MACD', parameters, 'value', feedClose),
            signal: ofBars('macd', 'MACD signal', parameters, 'signal', feedClose),
            histogram: ofBars('macd', 'MACD histogram', parameters, 'histogram', feedClose)
        };
    }
    function bollinger(period, width) {
        const parameters = [wholePeriod('bollinger', period === undefined ? 20 : period), width === undefined ? 2 : width];
        return {
            middle: ofBars('bollinger', 'Bollinger middle', parameters, 'value', feedClose),
            upper: ofBars('bollinger', 'Bollinger upper', parameters, 'upper', feedClose),
            lower: ofBars('bollinger', 'Bollinger lower', parameters, 'lower', feedClose),
            percentB: ofBars('bollinger', 'Bollinger %B', parameters, 'percentB', feedClose)
        };
    }
    function atr(period) {
        return ofBars('atr', 'ATR', [wholePeriod('atr', period === undefined ? 14 : period)], 'value', feedRange);
    }
    function stochastic(period) {
        return ofBars('stochastic', 'Stochastic %K', [wholePeriod('stochastic', period === undefined ? 14 : period)], 'value',
                      feedRange);
    }
    function vwap() {
        return ofBars('vwap', 'VWAP', [], 'value', function (indicator, bar) {
            if (bar.volume > 0)
                indicator.update((bar.high + bar.low + bar.close) / 3, bar.volume);
        });
    }
    /// The same some candles ago.
    function ago(source, count) {
        const of = series(source, 'ago');
        wholePeriod('ago', count);
        return new Series('ago(' + count + ',' + of.key + ')', of.words + ' ' + count + ' candles ago', [of], function () {
            const past = [];
            return {
                update: function (bar, valueOf) {
                    past.push(valueOf(of));
                    return past.length > count ? past.shift() : past[0];
                },
                isReady: function () { return past.length >= count; }
            };
        });
    }
    function sum(sign, words, compute) {
        return function (other) {
            const left = this, right = series(other, words);
            return new Series('(' + left.key + sign + right.key + ')', '(' + left.words + ' ' + words + ' ' + right.words + ')',
                              [left, right], function () {
                return {
                    update: function (bar, valueOf) { return compute(valueOf(left), valueOf(right)); },
                    isReady: function () { return true; }
                };
            });
        };
    }
    Series.prototype.plus = sum('+', 'plus', function (a, b) { return a + b; });
    Series.prototype.minus = sum('-', 'minus', function (a, b) { return a - b; });
    Series.prototype.times = sum('*', 'times', function (a, b) { return a * b; });
    Series.prototype.over = sum('/', 'over', function (a, b) { return a / b; });

    // Conditions

    function Condition(words, parts, holds) {
        this.words = words;
        this.parts = parts; // series that it looks at
        this.holds = holds; // (now, before) → boolean, functions from a series to its value
        freeze(this);
    }
    function condition(value, what) {
        if (value instanceof Condition)
            return value;
        throw new TypeError(what + ': give a condition, as rsi(14).below(70)');
    }
    function compare(words, holds) {
        return function (other) {
            const left = this, right = series(other, words);
            return new Condition(left.words + ' ' + words + ' ' + right.words, [left, right],
                                 function (now, before) { return holds(left, right, now, before); });
        };
    }
    Series.prototype.above = compare('is above', function (a, b, now) { return now(a) > now(b); });
    Series.prototype.below = compare('is below', function (a, b, now) { return now(a) < now(b); });
    Series.prototype.crossesOver = compare('crosses over', function (a, b, now, before) {
        return before(a) <= before(b) && now(a) > now(b);
    });
    Series.prototype.crossesUnder = compare('crosses under', function (a, b, now, before) {
        return before(a) >= before(b) && now(a) < now(b);
    });
    Series.prototype.between = function between(least, most) {
        return this.above(least).and(this.below(most));
    };
    Series.prototype.rises = function rises(count) {
        return this.above(ago(this, count === undefined ? 1 : count));
    };
    Series.prototype.falls = function falls(count) {
        return this.below(ago(this, count === undefined ? 1 : count));
    };
    function joined(words, holds) {
        return function (other) {
            const left = this, right = condition(other, words);
            return new Condition('(' + left.words + ' ' + words + ' ' + right.words + ')', left.parts.concat(right.parts),
                                 function (now, before) { return holds(left, right, now, before); });
        };
    }
    Condition.prototype.and = joined('and', function (a, b, now, before) { return a.holds(now, before) && b.holds(now, before); });
    Condition.prototype.or = joined('or', function (a, b, now, before) { return a.holds(now, before) || b.holds(now, before); });
    Condition.prototype.not = function not() {
        const self = this;
        return new Condition('not ' + self.words, self.parts, function (now, before) { return !self.holds(now, before); });
    };
    function crossOver(left, right) {
        return series(left, 'crossOver').crossesOver(right);
    }
    function crossUnder(left, right) {
        return series(left, 'crossUnder').crossesUnder(right);
    }

    // Rules

    function percent(share) {
        return textOf(Math.round(share * 1000000) / 10000) + ' %';
    }
    const sizeNames = ['share', 'quantity', 'quote'];
    function size(given) {
        const names = Object.keys(given === undefined || given === null ? {} : given);
        if (names.length !== 1 || sizeNames.indexOf(names[0]) === -1)
            return {kind: '', amount: 0, words: '?'};
        const amount = given[names[0]];
        const words = {
            share: 'for ' + percent(amount) + ' of the equity',
            quantity: textOf(amount) + ' in base',
            quote: 'for ' + textOf(amount) + ' in quote'
        };
        return {kind: names[0], amount: amount, words: words[names[0]]};
    }
    function Rule(fields) {
        Object.assign(this, fields);
        freeze(this);
    }
    function changed(rule, fields) {
        return new Rule(Object.assign({}, rule, fields));
    }
    function When(cause) {
        this.cause = cause;
        freeze(this);
    }
    function rule(cause, action, given) {
        return new Rule({
            cause: cause, action: action, size: size(given), stopAt: 0, trailBy: 0, targetAt: 0, pause: 0, title: ''
        });
    }
    When.prototype.buy = function buy(amount) { return rule(this.cause, 'buy', amount); };
    When.prototype.sell = function sell(amount) { return rule(this.cause, 'sell', amount); };
    /// Leaves what the other rules have entered.
    When.prototype.close = function closeAll() { return rule(this.cause, 'close', {share: 1}); };
    function when(cause) {
        return new When(condition(cause, 'when'));
    }
    /// Out when the price has gone this share against the entry.
    Rule.prototype.stop = function stop(share) { return changed(this, {stopAt: share}); };
    /// Out when the price has come back this share from its best since the entry.
    Rule.prototype.trail = function trail(share) { return changed(this, {trailBy: share}); };
    /// Out when the price has gone this share in favour.
    Rule.prototype.target = function target(share) { return changed(this, {targetAt: share}); };
    /// Not again within this many candles of the last time.
    Rule.prototype.cooldown = function cooldown(candles) { return changed(this, {pause: candles}); };
    Rule.prototype.named = function named(title) { return changed(this, {title: String(title)}); };
    Rule.prototype.explain = function explain() {
        let text = (this.title === '' ? '' : this.title + ': ') + 'when ' + this.cause.words + ', ';
        text += this.action === 'close' ? 'leave the position' : this.action + ' ' + this.size.words;
        if (this.stopAt !== 0)
            text += '; out at a loss of ' + percent(this.stopAt);
        if (this.trailBy !== 0)
            text += '; out ' + percent(this.trailBy) + (this.action === 'sell' ? ' above' : ' below') +
                ' the best price since the entry';
        if (this.targetAt !== 0)
            text += '; out at a gain of ' + percent(this.targetAt);
        if (this.pause !== 0)
            text += '; then not for ' + textOf(this.pause) + ' candles';
        return text;
    };
    /// What is wrong with it, as texts; none: nothing is.
    Rule.prototype.validate = function validate() {
        const mistakes = [];
        function range(name, value, most) {
            if (typeof value !== 'number' || !(value >= 0 && value <= most))
                mistakes.push(name + ': give a number from 0 to ' + textOf(most) + ', not ' + String(value));
        }
        if (this.action !== 'close') {
            if (this.size.kind === '')
                mistakes.push(this.action + ": give one of {share: 0.02}, {quantity: 1}, {quote: 100}");
            else if (typeof this.size.amount !== 'number' || !(this.size.amount > 0) || !isFinite(this.size.amount))
                mistakes.push(this.action + '.' + this.size.kind + ': give a number above 0, not ' + String(this.size.amount));
            else if (this.size.kind === 'share' && this.size.amount > 1)
                mistakes.push(this.action + '.share: give a share of at most 1, not ' + String(this.size.amount));
        } else if (this.stopAt !== 0 || this.trailBy !== 0 || this.targetAt !== 0) {
            mistakes.push('close: a rule that leaves has no stop, trail or target');
        }
        range('stop', this.stopAt, 1);
        range('trail', this.trailBy, 1);
        range('target', this.targetAt, 100);
        if (typeof this.pause !== 'number' || !(this.pause >= 0) || Math.floor(this.pause) !== this.pause)
            mistakes.push('cooldown: give a whole number of candles, not ' + String(this.pause));
        return mistakes;
    };

    // Running them

    /// Every series below the rules, each once, after what it is made of.
    function inOrder(rules) {
        const all = [], seen = {};
        function visit(one) {
            if (seen[one.key] === true)
                return;
            seen[one.key] = true;
            one.parts.forEach(visit);
            all.push(one);
        }
        rules.forEach(function (each) { each.cause.parts.forEach(visit); });
        return all;
    }
    function list(rules) {
        return rules.map(function (each, index) {
            return {
                index: index, title: each.title, action: each.action, text: each.explain(), mistakes: each.validate()
            };
        });
    }
    function checked(rules) {
        if (!Array.isArray(rules) || rules.length === 0 || !rules.every(function (each) { return each instanceof Rule; }))
            throw new TypeError('rules: give a list of rules, [when(…).buy({share: 0.02})]');
        rules.forEach(function (each, index) {
            const mistakes = each.validate();
            if (mistakes.length > 0)
                throw new RangeError('rule ' + (index + 1) + ': ' + mistakes[0]);
        });
        return rules;
    }

    function run(given) {
        const rules = checked(given), order = inOrder(rules);
        let states, candles = 0;
        const entries = rules.map(function () {
            return {quantity: 0, cost: 0, best: 0, pending: 0, leaving: 0, lastCandle: -Infinity};
        });
        const owners = new Map(); // by order id: which rule's it is

        function begin() {
            states = {};
            order.forEach(function (one) { states[one.key] = {source: one.make(), now: NaN, before: NaN, count: 0}; });
        }
        function nowOf(one) { return states[one.key].now; }
        function beforeOf(one) { return states[one.key].before; }
        function advance(bar) {
            order.forEach(function (one) {
                const state = states[one.key];
                state.before = state.now;
                state.now = state.source.update(bar, nowOf);
                state.count = state.source.isReady() && !isNaN(state.now) ? state.count + 1 : 0;
            });
        }
        function isReady(cause) {
            return cause.parts.every(function (one) { return depthReady(one) >= 2; });
        }
        function depthReady(one) {
            return one.parts.reduce(function (least, part) { return Math.min(least, depthReady(part)); },
                                    states[one.key].count);
        }
        function quantityFor(wanted, price) {
            if (wanted.kind === 'share')
                return trade.shareOfEquity(wanted.amount, price);
            return trade.roundQuantity(wanted.kind === 'quantity' ? wanted.amount : wanted.amount / price, 'down');
        }
        function send(ctx, index, side, quantity, isLeaving) {
            const answer = ctx.place({side: side, type: 'market', quantity: quantity});
            if (!answer.ok) {
                bot.log.warn('rule ' + (index + 1) + ' could not ' + side + ': ' + answer.code);
                return;
            }
            owners.set(answer.id, {index: index, isLeaving: isLeaving});
            entries[index][isLeaving ? 'leaving' : 'pending'] = answer.id;
        }
        function leave(ctx, index, why) {
            const entry = entries[index];
            if (entry.quantity === 0 || entry.leaving !== 0)
                return;
            bot.event.emit('rule.left', {rule: index + 1, why: why});
            send(ctx, index, entry.quantity > 0 ? 'sell' : 'buy', Math.abs(entry.quantity), true);
        }
        function guard(ctx, price) {
            if (!(price > 0))
                return;
            entries.forEach(function (entry, index) {
                if (entry.quantity === 0)
                    return;
                const each = rules[index], sign = entry.quantity > 0 ? 1 : -1, paid = entry.cost / entry.quantity;
                entry.best = sign > 0 ? Math.max(entry.best, price) : Math.min(entry.best, price);
                if (each.stopAt > 0 && sign * (price - paid) <= -each.stopAt * paid)
                    leave(ctx, index, 'stop');
                else if (each.trailBy > 0 && sign * (price - entry.best) <= -each.trailBy * entry.best)
                    leave(ctx, index, 'trail');
                else if (each.targetAt > 0 && sign * (price - paid) >= each.targetAt * paid)
                    leave(ctx, index, 'target');
            });
        }
        function act(ctx, each, index, price) {
            const entry = entries[index];
            if (each.action === 'close') {
                entries.forEach(function (other, of) { leave(ctx, of, 'rule ' + (index + 1)); });
                return;
            }
            if (entry.quantity !== 0 || entry.pending !== 0 || candles - entry.lastCandle <= each.pause)
                return;
            const quantity = quantityFor(each.size, price);
            if (!(quantity > 0)) {
                bot.log.warn('rule ' + (index + 1) + ' found nothing to ' + each.action + ': the amount is below one lot');
                return;
            }
            entry.lastCandle = candles;
            bot.event.emit('rule.entered', {rule: index + 1});
            send(ctx, index, each.action, quantity, false);
        }
        return {
            onStart: begin,
            onBar: function (ctx, bar) {
                ++candles;
                advance(bar);
                guard(ctx, bar.close);
                rules.forEach(function (each, index) {
                    if (isReady(each.cause) && each.cause.holds(nowOf, beforeOf))
                        act(ctx, each, index, bar.close);
                });
            },
            onTick: function (ctx) { guard(ctx, ctx.book.mid); },
            onFill: function (ctx, fill) {
                const owner = owners.get(fill.orderId);
                if (owner === undefined)
                    return;
                const entry = entries[owner.index], signed = fill.side === 'buy' ? fill.quantity : -fill.quantity;
                const before = entry.quantity, after = before + signed;
                if (before === 0)
                    entry.best = fill.price;
                entry.cost = Math.abs(after) < 1e-12 ? 0 : Math.abs(after) > Math.abs(before) ? entry.cost + signed * fill.price
                                                                                             : entry.cost * (after / before);
                entry.quantity = Math.abs(after) < 1e-12 ? 0 : after;
            },
            onOrder: function (ctx, told) {
                const owner = owners.get(told.id);
                if (owner === undefined || ctx.openOrders.some(function (each) { return each.id === told.id; }))
                    return;
                const entry = entries[owner.index], name = owner.isLeaving ? 'leaving' : 'pending';
                if (entry[name] === told.id)
                    entry[name] = 0;
                owners.delete(told.id);
            }
        };
    }

    return freeze({
        when: when, crossOver: crossOver, crossUnder: crossUnder,
        sma: ofSeries('sma', 'SMA'), ema: ofSeries('ema', 'EMA'), rsi: ofSeries('rsi', 'RSI'),
        highest: ofSeries('max', 'highest'), lowest: ofSeries('min', 'lowest'), slope: ofSeries('slope', 'slope'),
        macd: macd, bollinger: bollinger, atr: atr, stochastic: stochastic, vwap: vwap, ago: ago, param: param,
        close: close, open: open, high: high, low: low, volume: volume,
        list: list, run: run
    });
})
