// SPDX-License-Identifier: GPL-3.0-or-later
// What scripts may rely on and the engine (ES2016) lacks, or has in a form that does not serve.
(function (global) {
    'use strict';

    function add(target, name, value) {
        if (!Object.prototype.hasOwnProperty.call(target, name))
            Object.defineProperty(target, name, {value: value, writable: true, configurable: true, enumerable: false});
    }
    function replace(target, name, value) {
        Object.defineProperty(target, name, {value: value, writable: true, configurable: true, enumerable: false});
    }
    function callable(value) {
        if (typeof value !== 'function')
            throw new TypeError(String(value) + ' is not a function');
        return value;
    }
    function whole(value) {
        const number = Math.trunc(Number(value));
        return number === number ? number : 0;
    }

    add(global, 'globalThis', global);

    // Arrays

    function flatten(into, from, depth) {
        for (let i = 0; i < from.length; ++i) {
            if (!(i in from))
                continue;
            if (depth > 0 && Array.isArray(from[i]))
                flatten(into, from[i], depth - 1);
            else
                into.push(from[i]);
        }
        return into;
    }
    function itemAt(index) {
        const i = whole(index);
        return this[i < 0 ? this.length + i : i];
    }
    function findLast(test, self) {
        callable(test);
        for (let i = this.length - 1; i >= 0; --i) {
            const item = this[i];
            if (test.call(self, item, i, this))
                return item;
        }
        return undefined;
    }
    function findLastIndex(test, self) {
        callable(test);
        for (let i = this.length - 1; i >= 0; --i) {
            if (test.call(self, this[i], i, this))
                return i;
        }
        return -1;
    }
    const TypedArray = Object.getPrototypeOf(Float64Array);
    [Array, TypedArray].forEach(function (type) {
        add(type.prototype, 'at', itemAt);
        add(type.prototype, 'findLast', findLast);
        add(type.prototype, 'findLastIndex', findLastIndex);
    });
    add(Array.prototype, 'flat', function flat(depth) {
        return flatten([], this, depth === undefined ? 1 : whole(depth));
    });
    add(Array.prototype, 'flatMap', function flatMap(map, self) {
        return flatten([], Array.prototype.map.call(this, callable(map), self), 1);
    });

    // Stable, and it ends when the script is told to: the engine's own does neither.
    function inOrder(left, right) {
        return left <= right;
    }
    function merge(from, into, low, middle, high, before) {
        let left = low, right = middle;
        for (let i = low; i < high; ++i) {
            if (left < middle && (right >= high || before(from[left], from[right])))
                into[i] = from[left++];
            else
                into[i] = from[right++];
        }
    }
    function mergeSort(items, before) {
        const length = items.length;
        let from = items, into = new Array(length);
        for (let width = 1; width < length; width *= 2) {
            for (let low = 0; low < length; low += 2 * width)
                merge(from, into, low, Math.min(low + width, length), Math.min(low + 2 * width, length), before);
            const swap = from;
            from = into;
            into = swap;
        }
        return from;
    }
    function sort(compare) {
        if (compare !== undefined)
            callable(compare);
        const items = [];
        let undefinedItems = 0;
        const length = this.length;
        for (let i = 0; i < length; ++i) {
            if (!(i in this))
                continue;
            if (this[i] === undefined)
                ++undefinedItems;
            else
                items.push(this[i]);
        }
        let sorted;
        if (compare === undefined) {
            const texts = [];
            let allTexts = true;
            for (let i = 0; i < items.length; ++i) {
                allTexts = allTexts && typeof items[i] === 'string';
                texts.push({text: String(items[i]), item: items[i]});
            }
            sorted = allTexts ? mergeSort(items, inOrder) : mergeSort(texts, function (left, right) {
                return left.text <= right.text;
            }).map(function (pair) {
                return pair.item;
            });
        } else {
            sorted = mergeSort(items, function (left, right) {
                return !(compare(left, right) > 0);
            });
        }
        for (let i = 0; i < sorted.length; ++i)
            this[i] = sorted[i];
        for (let i = 0; i < undefinedItems; ++i)
            this[sorted.length + i] = undefined;
        for (let i = sorted.length + undefinedItems; i < length; ++i)
            delete this[i];
        return this;
    }
    replace(Array.prototype, 'sort', sort);
    add(Array.prototype, 'toSorted', function toSorted(compare) {
        return sort.call(Array.prototype.slice.call(this), compare);
    });
    add(Array.prototype, 'toReversed', function toReversed() {
        return Array.prototype.slice.call(this).reverse();
    });
    add(Array.prototype, 'with', function (index, value) {
        const copy = Array.prototype.slice.call(this), i = whole(index);
        const place = i < 0 ? copy.length + i : i;
        if (place < 0 || place >= copy.length)
            throw new RangeError('there is no item ' + index);
        copy[place] = value;
        return copy;
    });

    // Objects

    add(Object, 'fromEntries', function fromEntries(entries) {
        const object = {};
        for (const entry of entries)
            object[entry[0]] = entry[1];
        return object;
    });
    add(Object, 'hasOwn', function hasOwn(object, name) {
        return Object.prototype.hasOwnProperty.call(object, name);
    });
    add(Object, 'getOwnPropertyDescriptors', function getOwnPropertyDescriptors(object) {
        const all = {};
        Reflect.ownKeys(object).forEach(function (name) {
            all[name] = Object.getOwnPropertyDescriptor(object, name);
        });
        return all;
    });

    // Texts

    function trimmedStart() {
        return String(this).replace(/^[\s\uFEFF\xA0]+/, '');
    }
    function trimmedEnd() {
        const text = String(this);
        let end = text.length;
        while (end > 0 && /[\s\uFEFF\xA0]/.test(text[end - 1]))
            --end;
        return text.slice(0, end);
    }
    add(String.prototype, 'trimStart', trimmedStart);
    add(String.prototype, 'trimLeft', trimmedStart);
    add(String.prototype, 'trimEnd', trimmedEnd);
    add(String.prototype, 'trimRight', trimmedEnd);
    add(String.prototype, 'at', function at(index) {
        const text = String(this), i = whole(index);
        return text[i < 0 ? text.length + i : i];
    });
    function expanded(pattern, text, found, index) {
        return pattern.replace(/\$([$&`'])/g, function (all, sign) {
            switch (sign) {
            case '$':
                return '$';
            case '&':
                return found;
            case '`':
                return text.slice(0, index);
            default:
                return text.slice(index + found.length);
            }
        });
    }
    add(String.prototype, 'replaceAll', function replaceAll(what, by) {
        const text = String(this);
        if (what instanceof RegExp) {
            if (!what.global)
                throw new TypeError('replaceAll takes regular expressions with the flag g');
            return text.replace(what, by);
        }
        const wanted = String(what);
        let result = '', from = 0;
        for (let index = text.indexOf(wanted); index !== -1;
             index = index + (wanted.length || 1) > text.length ? -1
                                                                : text.indexOf(wanted, index + (wanted.length || 1))) {
            const other = typeof by === 'function' ? String(by(wanted, index, text))
                                                   : expanded(String(by), text, wanted, index);
            result += text.slice(from, index) + other;
            from = index + wanted.length;
        }
        return result + text.slice(from);
    });
    const iteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
    add(String.prototype, 'matchAll', function matchAll(what) {
        if (what instanceof RegExp && !what.global)
            throw new TypeError('matchAll takes regular expressions with the flag g');
        const text = String(this);
        const pattern = what instanceof RegExp ? new RegExp(what.source, what.flags) : new RegExp(what, 'g');
        pattern.lastIndex = what instanceof RegExp ? what.lastIndex : 0;
        const made = Object.create(iteratorPrototype);
        made.next = function () {
            const match = pattern.exec(text);
            if (match !== null && match[0] === '')
                ++pattern.lastIndex;
            return {value: match === null ? undefined : match, done: match === null};
        };
        return made;
    });

    // JSON

    const parse = JSON.parse;
    function revived(holder, key, reviver) {
        let value = holder[key];
        if (Array.isArray(value)) {
            const items = [];
            for (let i = 0; i < value.length; ++i)
                items.push(revived(value, String(i), reviver));
            value = items;
        } else if (typeof value === 'object' && value !== null) {
            const object = {};
            Object.keys(value).forEach(function (name) {
                const item = revived(value, name, reviver);
                if (item !== undefined)
                    object[name] = item;
            });
            value = object;
        }
        return reviver.call(holder, key, value);
    }
    replace(JSON, 'parse', function (text, reviver) { // the engine's own leaves the second away
        const value = parse(text);
        return typeof reviver === 'function' ? revived({'': value}, '', reviver) : value;
    });

    // Promises. The engine tells nobody of those that are rejected and that nobody asks about.

    const MOST_REJECTIONS = 16;
    const NativePromise = Promise;
    const nativeThen = NativePromise.prototype.then;
    const watched = Symbol('watched');
    let rejections = [];
    let looksOn = false; // else watching would be watched

    function watch(promise) {
        if (looksOn || promise[watched])
            return promise;
        const state = {isHandled: false};
        Object.defineProperty(promise, watched, {value: state});
        looksOn = true;
        try {
            nativeThen.call(promise, undefined, function (reason) {
                if (rejections.length < MOST_REJECTIONS)
                    rejections.push({state: state, reason: reason});
            });
        } finally {
            looksOn = false;
        }
        return promise;
    }
    function WatchedPromise(executor) {
        if (new.target === undefined)
            throw new TypeError('Promise needs new');
        return watch(Reflect.construct(NativePromise, [callable(executor)], new.target));
    }
    WatchedPromise.prototype = NativePromise.prototype;
    replace(WatchedPromise, 'name', 'Promise');
    ['resolve', 'reject', 'all', 'race'].forEach(function (name) {
        replace(WatchedPromise, name, function (value) {
            if (name === 'resolve' && value instanceof NativePromise)
                return value;
            let given = value;
            if (name === 'all' || name === 'race') {
                given = Array.from(value);
                given.forEach(function (each) {
                    if (each instanceof NativePromise && each[watched])
                        each[watched].isHandled = true;
                });
            }
            return watch(NativePromise[name](given));
        });
    });
    replace(NativePromise.prototype, 'constructor', WatchedPromise);
    replace(NativePromise.prototype, 'then', function then(onFulfilled, onRejected) {
        const state = this[watched];
        if (state)
            state.isHandled = true;
        return watch(nativeThen.call(this, onFulfilled, onRejected));
    });
    replace(NativePromise.prototype, 'catch', function (onRejected) { // the engine's own passes the one above by
        return this.then(undefined, onRejected);
    });
    replace(global, 'Promise', WatchedPromise);

    add(Promise, 'allSettled', function allSettled(promises) {
        return Promise.all(Array.from(promises, function (promise) {
            return Promise.resolve(promise).then(
                function (value) {
                    return {status: 'fulfilled', value: value};
                },
                function (reason) {
                    return {status: 'rejected', reason: reason};
                });
        }));
    });
    add(Promise.prototype, 'finally', function (after) {
        return this.then(
            function (value) {
                return Promise.resolve(after()).then(function () {
                    return value;
                });
            },
            function (reason) {
                return Promise.resolve(after()).then(function () {
                    throw reason;
                });
            });
    });

    /// What promises were rejected with that nobody has asked about, once each; when all their turns are over.
    return function unhandledRejections() {
        const found = rejections.filter(function (each) {
            return !each.state.isHandled;
        });
        rejections = [];
        return found.map(function (each) {
            return each.reason;
        });
    };
})
