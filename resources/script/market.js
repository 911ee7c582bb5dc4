// SPDX-License-Identifier: GPL-3.0-or-later
// One market as a script sees it: what `ctx` has of it, and the orders there, over the functions of that market's host. Numbers pass
// through the shared memory (`numbers`, and `levels` of the book), so that a hook which reads the touch makes no call at all.
(function (numbers, levels, at, host, words) {
    'use strict';

    // Whole numbers that come from memory are doubles to the engine: `| 0` before they are an index, or it makes texts of them.
    const BID = at.BID, ASK = at.ASK, BID_SIZE = at.BID_SIZE, ASK_SIZE = at.ASK_SIZE, MID = at.MID,
          SPREAD = at.SPREAD, IS_LIVE = at.IS_LIVE, IN = at.IN, ROWS = at.ROWS, ROW = at.ROW;
    const parse = JSON.parse, freeze = Object.freeze, keys = Object.keys;

    function number(value) {
        return value === undefined || value === null ? NaN : Number(value);
    }
    function failure() {
        const answer = parse(host.failure());
        answer.ok = false;
        return answer;
    }
    function textOf(value) {
        try {
            return String(value);
        } catch (error) {
            return typeof value;
        }
    }
    function invalid(field, value, remedy) {
        host.refuse(field, textOf(value), remedy);
        return failure();
    }
    // Into memory, one beside the other: NaN is what was not given. What was given and is no number is answered.
    function putNumbers(object, fields, from) {
        for (let i = 0; i < fields.length; ++i) {
            const value = object[fields[i]];
            const isGiven = value !== undefined && value !== null;
            const read = typeof value === 'number' || (typeof value === 'string' && value.trim() !== '') ? Number(value) : NaN;
            if (isGiven && read !== read)
                return invalid(fields[i], value, 'give a number, or leave it away');
            numbers[from + i] = read;
        }
        return undefined;
    }
    function isNoFlag(value) {
        return value !== undefined && value !== null && typeof value !== 'boolean';
    }
    function didYouMean(name, names, otherwise) {
        const nearest = host.nearest(String(name), names.join(' '));
        return nearest === '' ? otherwise : 'did you mean ' + nearest + '?';
    }

    // Orders

    const requestFields = ['side', 'type', 'price', 'stopPrice', 'trailingOffset', 'quantity', 'displayQuantity', 'tif',
                           'expiry', 'postOnly', 'reduceOnly', 'oco', 'selfTrade'];
    const requestNumbers = ['price', 'stopPrice', 'trailingOffset', 'quantity', 'displayQuantity', 'expiry'];
    const ocoNumber = ['oco'], changeNumbers = ['price', 'quantity'];
    function numbered(names) {
        const table = Object.create(null);
        names.forEach(function (name, index) { table[name] = index; });
        return table;
    }
    const sides = numbered(words.side), types = numbered(words.type), tifs = numbered(words.tif),
          selfTrades = numbered(words.selfTrade);
    function refuseChoice(request, field) {
        const names = words[field];
        return invalid(field, request[field], didYouMean(request[field], names, 'give one of ' + names.join(', ')));
    }
    function unknownField(object, known) {
        const names = keys(object);
        for (let i = 0; i < names.length; ++i) {
            const name = names[i];
            if (known.indexOf(name) === -1)
                return invalid(name, object[name], didYouMean(name, known, 'there are ' + known.join(', ')));
        }
        return undefined;
    }
    function place(request) {
        if (typeof request !== 'object' || request === null)
            return invalid('order', request, "write place({side: 'buy', price: 1, quantity: 1})");
        const stranger = unknownField(request, requestFields);
        if (stranger !== undefined)
            return stranger;
        const side = typeof request.side === 'string' ? sides[request.side] : undefined;
        if (side === undefined)
            return refuseChoice(request, 'side');
        const type = request.type === undefined ? types.limit : types[request.type];
        if (type === undefined)
            return refuseChoice(request, 'type');
        const tif = request.tif === undefined ? tifs.gtc : tifs[request.tif];
        if (tif === undefined)
            return refuseChoice(request, 'tif');
        const selfTrade = request.selfTrade === undefined ? selfTrades.expire_taker : selfTrades[request.selfTrade];
        if (selfTrade === undefined)
            return refuseChoice(request, 'selfTrade');
        const postOnly = request.postOnly, reduceOnly = request.reduceOnly;
        if (isNoFlag(postOnly))
            return invalid('postOnly', postOnly, 'give true or false');
        if (isNoFlag(reduceOnly))
            return invalid('reduceOnly', reduceOnly, 'give true or false');
        let fault = putNumbers(request, requestNumbers, IN + 3);
        if (fault === undefined)
            fault = putNumbers(request, ocoNumber, IN + 10);
        if (fault !== undefined)
            return fault;
        numbers[IN] = side;
        numbers[IN + 1] = type;
        numbers[IN + 2] = tif;
        numbers[IN + 9] = (postOnly ? 1 : 0) + (reduceOnly ? 2 : 0);
        numbers[IN + 11] = selfTrade;
        const id = host.place();
        return id > 0 ? {ok: true, id: id} : failure();
    }
    function amend(id, change) {
        if (typeof change !== 'object' || change === null)
            return invalid('change', change, 'write amend(id, {price: 1})');
        const stranger = unknownField(change, changeNumbers);
        if (stranger !== undefined)
            return stranger;
        const fault = putNumbers(change, changeNumbers, IN + 1);
        if (fault !== undefined)
            return fault;
        if (numbers[IN + 1] !== numbers[IN + 1] && numbers[IN + 2] !== numbers[IN + 2])
            return invalid('change', '', 'give a price, a quantity, or both');
        numbers[IN] = number(id);
        return host.amend() ? {ok: true, id: id} : failure();
    }
    function cancel(id) {
        numbers[IN] = number(id);
        return host.cancel() ? {ok: true, id: id} : failure();
    }
    function cancelAll() {
        return host.cancelAll() ? {ok: true} : failure();
    }

    // What a hook is given

    function orderAt(index) {
        const i = ROWS + index * ROW;
        const flags = numbers[i + 8], quantity = numbers[i + 5], filled = numbers[i + 6];
        return {
            id: numbers[i], side: words.side[numbers[i + 1] | 0], type: words.type[numbers[i + 2] | 0],
            status: words.status[numbers[i + 3] | 0], price: numbers[i + 4], quantity: quantity, filled: filled,
            remaining: numbers[i + 9], placedAt: numbers[i + 7], postOnly: (flags & 1) !== 0,
            reduceOnly: (flags & 2) !== 0
        };
    }
    function tradeAt(i) {
        return {time: numbers[i], price: numbers[i + 1], quantity: numbers[i + 2], side: words.side[numbers[i + 3] | 0]};
    }
    function barAt(i) {
        return {
            time: numbers[i], open: numbers[i + 1], high: numbers[i + 2], low: numbers[i + 3], close: numbers[i + 4],
            volume: numbers[i + 5]
        };
    }
    function rows(count, make) {
        const all = [];
        for (let i = 0; i < count; ++i)
            all.push(make(i));
        return all;
    }

    const MOST = at.MOST_LEVELS;
    function column(from) {
        return levels.subarray(from, from + MOST);
    }
    const bidPrices = column(at.BID_PRICES), bidSizes = column(at.BID_SIZES), askPrices = column(at.ASK_PRICES),
          askSizes = column(at.ASK_SIZES);
    let depth = 50;
    const BIDS = at.BID_LEVELS, ASKS = at.ASK_LEVELS, BID_COUNT = at.BID_COUNT, ASK_COUNT = at.ASK_COUNT;
    function pairs(prices, sizes, count) {
        const all = new Array(count);
        for (let i = 0; i < count; ++i)
            all[i] = [prices[i], sizes[i]];
        return all;
    }
    function bids(wanted) {
        if (numbers[BIDS] < wanted)
            host.fillLevels(0, wanted);
        return Math.min(wanted, numbers[BID_COUNT]) | 0;
    }
    function asks(wanted) {
        if (numbers[ASKS] < wanted)
            host.fillLevels(1, wanted);
        return Math.min(wanted, numbers[ASK_COUNT]) | 0;
    }
    const book = {
        get bestBid() { return numbers[BID]; },
        get bestAsk() { return numbers[ASK]; },
        get bidSize() { return numbers[BID_SIZE]; },
        get askSize() { return numbers[ASK_SIZE]; },
        get mid() { return numbers[MID]; },
        get spread() { return numbers[SPREAD]; },
        get isLive() { return numbers[IS_LIVE] !== 0; },
        get depth() { return depth; },
        set depth(levels) {
            const wanted = Math.floor(Number(levels)) | 0;
            if (!(wanted >= 1 && wanted <= MOST))
                throw new RangeError('book.depth: give 1 to ' + MOST + ' levels');
            depth = wanted;
        },
        get bidCount() { return bids(depth); },
        get askCount() { return asks(depth); },
        get bidPrices() { bids(depth); return bidPrices; },
        get bidSizes() { bids(depth); return bidSizes; },
        get askPrices() { asks(depth); return askPrices; },
        get askSizes() { asks(depth); return askSizes; },
        levels: function levels(count) {
            const wanted = count === undefined ? depth : Math.max(0, Math.min(MOST, Math.floor(Number(count)) || 0)) | 0;
            return {
                bids: pairs(bidPrices, bidSizes, bids(wanted)),
                asks: pairs(askPrices, askSizes, asks(wanted))
            };
        }
    };
    freeze(book);

    function balance(asset) {
        host.balance(String(asset));
        return {asset: String(asset), total: numbers[IN], reserved: numbers[IN + 1], free: numbers[IN + 2]};
    }
    let instrument = freeze({});
    const market = {
        book: book,
        get instrument() { return instrument; },
        get ticker() {
            host.ticker();
            return {
                bid: numbers[IN], bidSize: numbers[IN + 1], ask: numbers[IN + 2], askSize: numbers[IN + 3],
                last: numbers[IN + 4], lastQuantity: numbers[IN + 5], lastTime: numbers[IN + 6]
            };
        },
        get trades() {
            return rows(host.trades(), function (i) { return tradeAt(ROWS + i * ROW); });
        },
        get bars() {
            return rows(host.bars(), function (i) { return barAt(ROWS + i * ROW); });
        },
        get balances() {
            const all = {};
            all[instrument.base] = balance(instrument.base);
            all[instrument.quote] = balance(instrument.quote);
            return all;
        },
        balance: balance,
        get position() { return host.position(); },
        get holding() {
            host.holding();
            return {
                quantity: numbers[IN], cost: numbers[IN + 1], realised: numbers[IN + 2], fees: numbers[IN + 3],
                entryPrice: numbers[IN + 4]
            };
        },
        get equity() { return host.equity(); },
        get openOrders() { return rows(host.openOrders(), orderAt); },
        order: function order(id) { return host.order(number(id)) ? orderAt(0) : undefined; },
        place: place,
        amend: amend,
        cancel: cancel,
        cancelAll: cancelAll
    };

    // What hooks are given, as the host has just written it.
    return {
        market: market, place: place, amend: amend, cancel: cancel, cancelAll: cancelAll, failure: failure,
        know: function know() { instrument = freeze(parse(host.instrument())); },
        onTrade: function () { return tradeAt(IN); },
        onBar: function () { return barAt(IN); },
        onOrder: function () {
            const order = orderAt(0), told = host.report();
            order.instrument = instrument.name;
            if (told !== '')
                Object.assign(order, parse(told));
            return order;
        },
        onFill: function () {
            return {
                id: numbers[IN], orderId: numbers[IN + 1], side: words.side[numbers[IN + 2] | 0], price: numbers[IN + 3],
                quantity: numbers[IN + 4], liquidity: numbers[IN + 5] === 0 ? 'maker' : 'taker', fee: numbers[IN + 6],
                feeAsset: host.feeAsset(), time: numbers[IN + 7], venueTime: numbers[IN + 8], instrument: instrument.name
            };
        }
    };
})
