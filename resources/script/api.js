// SPDX-License-Identifier: GPL-3.0-or-later
// The interface that scripts see, over the functions of the host and the market of market.js. Answers the functions with which the host
// calls the script.
(function (global, numbers, at, host, words, seed, tools, first) {
    'use strict';

    const NOW = at.NOW, IN = at.IN;
    const parse = JSON.parse, stringify = JSON.stringify, freeze = Object.freeze, keys = Object.keys;
    const place = first.place, amend = first.amend, cancel = first.cancel, cancelAll = first.cancelAll,
          failure = first.failure;

    function number(value) {
        return value === undefined || value === null ? NaN : Number(value);
    }
    function show(object, name, read) {
        Object.defineProperty(object, name, {get: read, enumerable: true});
    }

    const ctx = first.market;
    let other; // the second market, of a script that asks for one
    show(ctx, 'now', function () { return numbers[NOW]; });
    show(ctx, 'other', function () { return other; });
    freeze(ctx);

    // bot

    function shown(value) {
        if (typeof value === 'string')
            return value;
        if (value instanceof Error)
            return String(value);
        if (typeof value === 'object' && value !== null) {
            try {
                return stringify(value);
            } catch (error) {
                return '[object that cannot be shown]';
            }
        }
        return String(value);
    }
    function writer(level) {
        return function () {
            let text = '';
            for (let i = 0; i < arguments.length; ++i)
                text += (i === 0 ? '' : ' ') + shown(arguments[i]);
            host.log(level, text);
        };
    }
    const log = freeze({debug: writer(1), info: writer(2), warn: writer(3), error: writer(4)});
    const gauge = freeze({
        set: function set(name, value, options) {
            const shape = options === undefined || options === null ? {} : options;
            const amount = Number(value);
            if (!isFinite(amount))
                return false;
            return host.gauge(String(name), amount, shape.unit === undefined ? '' : String(shape.unit),
                              number(shape.min), number(shape.max));
        }
    });
    const event = freeze({
        emit: function emit(type, payload) {
            return host.event(String(type), payload === undefined ? '' : shown(payload));
        }
    });
    const storage = freeze({
        get: function get(key) {
            const text = host.stored(String(key));
            return text === '' ? undefined : parse(text);
        },
        set: function set(key, value) {
            const text = stringify(value);
            if (text === undefined)
                throw new TypeError('storage keeps what JSON can write: ' + String(key));
            return host.store(String(key), text) ? {ok: true} : failure();
        },
        delete: function (key) { return host.unstore(String(key)); },
        list: function list() { return parse(host.storedKeys()); }
    });
    const bot = {
        log: log, gauge: gauge, event: event, storage: storage, state: {}, params: freeze({}),
        place: place, amend: amend, cancel: cancel, cancelAll: cancelAll
    };

    // Timers

    const timers = new Map();
    function start(action, delay, repeats, values) {
        if (typeof action !== 'function')
            throw new TypeError('a timer takes a function');
        const span = Math.max(1, Number(delay) || 0);
        const timer = {action: action, values: values, span: span, repeats: repeats, id: 0, under: 0};
        timer.under = host.startTimer(span);
        if (timer.under < 0)
            throw new Error(failure().message);
        timer.id = timer.under;
        timers.set(timer.under, timer);
        return timer.id;
    }
    function stop(id) {
        timers.forEach(function (timer, under) {
            if (timer.id === id) {
                host.stopTimer(under);
                timers.delete(under);
            }
        });
    }
    function rest(list) {
        const values = [];
        for (let i = 2; i < list.length; ++i)
            values.push(list[i]);
        return values;
    }
    function fire(under) {
        const timer = timers.get(under);
        if (timer === undefined)
            return;
        timers.delete(under);
        if (timer.repeats) {
            timer.under = host.startTimer(timer.span);
            if (timer.under >= 0)
                timers.set(timer.under, timer);
        }
        timer.action.apply(undefined, timer.values);
    }

    function fix(name, value) {
        Object.defineProperty(global, name, {value: value, writable: false, configurable: false, enumerable: true});
    }
    fix('bot', bot);
    fix('trade', tools.trade);
    fix('ta', tools.ta);
    fix('console', freeze({log: log.info, debug: log.debug, info: log.info, warn: log.warn, error: log.error}));
    fix('setTimeout', function setTimeout(action, delay) { return start(action, delay, false, rest(arguments)); });
    fix('setInterval', function setInterval(action, delay) { return start(action, delay, true, rest(arguments)); });
    fix('clearTimeout', stop);
    fix('clearInterval', stop);

    // What the host calls. A throw becomes host.failed(), and the answer of a hook is nobody's business.

    function textOf(value) {
        try {
            return String(value);
        } catch (error) {
            return 'a value that cannot be shown';
        }
    }
    function fail(error) {
        let message = '', file = '', line = 0, stack = '';
        try {
            if (typeof error === 'object' && error !== null && error.message !== undefined) {
                message = (error.name === undefined ? '' : textOf(error.name) + ': ') + textOf(error.message);
                file = textOf(error.fileName === undefined ? '' : error.fileName);
                line = Number(error.lineNumber) || 0;
                stack = textOf(error.stack === undefined ? '' : error.stack);
            } else {
                message = 'threw ' + textOf(error);
            }
        } catch (inner) {
            message = message === '' ? 'threw what cannot be shown' : message;
        }
        host.failed(message, file, line, stack);
    }
    const hookNames = words.hook;
    const hooks = {}, otherHooks = {}, hearers = [];
    function guarded(action) {
        return function (argument) {
            try {
                action(argument);
            } catch (error) {
                fail(error);
            }
        };
    }
    let rules; // of dsl.js
    function hooksOfRules(module) {
        if (module.rules === undefined)
            return {};
        const made = rules.run(module.rules);
        const meta = module.meta;
        if (typeof meta !== 'object' || meta === null || meta.tick === undefined)
            made.onTick = undefined; // stops are looked at with the candles alone
        return made;
    }
    /// What the module exports, after what its rules want.
    function hookOf(module, made, name) {
        const own = module[name], first = made[name];
        if (typeof own !== 'function')
            return first;
        return first === undefined ? own : function (context, argument) {
            first(context, argument);
            own(context, argument);
        };
    }
    function simple(hook) {
        return function () {
            try {
                hook(ctx);
            } catch (error) {
                fail(error);
            }
        };
    }
    const withArgument = ['onTrade', 'onBar', 'onOrder', 'onFill'];
    function specs(parameters) {
        if (parameters === undefined)
            return [];
        if (typeof parameters !== 'object' || parameters === null)
            throw new TypeError('export const parameters = {name: {type: …}}');
        return keys(parameters).map(function (name) { return {name: name, spec: parameters[name]}; });
    }
    const library = {bot: bot, trade: tools.trade, ta: tools.ta};
    return {
        /// Takes the hooks out of the module, and answers what it exports (see DescriptionReader).
        take: function take(module) {
            try {
                const kinds = {}, made = hooksOfRules(module);
                hookNames.forEach(function (name) {
                    const hook = hookOf(module, made, name);
                    if (hook === undefined)
                        return;
                    kinds[name] = 'function';
                    if (withArgument.indexOf(name) === -1) {
                        hooks[name] = simple(hook);
                        return;
                    }
                    const hear = function (market) { return guarded(function () { hook(ctx, market[name]()); }); };
                    hooks[name] = hear(first);
                    if (name === 'onOrder' || name === 'onFill')
                        hearers.push(function (market) { otherHooks[name] = hear(market); });
                });
                for (const name in module)
                    kinds[name] = typeof module[name];
                return stringify({
                    meta: module.meta, parameters: specs(module.parameters), exports: kinds,
                    rules: module.rules === undefined ? [] : rules.list(module.rules).map(function (rule) { return rule.text; })
                });
            } catch (error) {
                fail(error);
                return '';
            }
        },
        hooks: hooks,
        otherHooks: otherHooks,
        /// The second market; before the first hook.
        join: function join(second, itsTrade) {
            second.know();
            second.market.trade = itsTrade;
            other = freeze(second.market);
            hearers.forEach(function (hear) { hear(second); });
        },
        timer: guarded(fire),
        begin: guarded(function () {
            host.seed();
            seed(numbers[IN], numbers[IN + 1], numbers[IN + 2], numbers[IN + 3]);
            first.know();
            bot.params = freeze(parse(host.parameters()));
        }),
        library: library,
        addRules: function addRules(dsl) {
            rules = dsl;
            library.dsl = dsl;
            fix('dsl', dsl);
        }
    };
})
