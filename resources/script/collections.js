// SPDX-License-Identifier: GPL-3.0-or-later
// Map, Set, WeakMap and WeakSet: the engine's own search from the first entry to the last. Here they are hash tables whose
// entries are linked in the order of insertion, so that iterations live through every change.
(function (global, hashOfText) {
    'use strict';

    const defineProperty = Object.defineProperty, isExtensible = Object.isExtensible, floor = Math.floor;
    const identity = Symbol('identity');
    let lastIdentity = 0;
    const double = new Float64Array(1), halves = new Int32Array(double.buffer);

    function hashOfObject(key) {
        let id = key[identity];
        if (id === undefined || !Object.prototype.hasOwnProperty.call(key, identity)) {
            if (!isExtensible(key))
                return 7; // it cannot be marked: all of them share a bucket
            id = ++lastIdentity;
            defineProperty(key, identity, {value: id});
        }
        return Math.imul(id, 0x9E3779B1);
    }
    function hashOf(key) {
        switch (typeof key) {
        case 'number':
            if ((key | 0) === key)
                return Math.imul(key, 0x9E3779B1);
            double[0] = key;
            return Math.imul(halves[0] ^ Math.imul(halves[1], 0x85EBCA6B), 0x9E3779B1);
        case 'string':
            return hashOfText(key);
        case 'object':
        case 'function':
            return key === null ? 1 : hashOfObject(key);
        case 'boolean':
            return key ? 2 : 3;
        case 'symbol':
            return hashOfText(String(key));
        default:
            return 4;
        }
    }
    function same(left, right) {
        return left === right || (left !== left && right !== right);
    }

    function Entry(key, value, hash) {
        this.key = key;
        this.value = value;
        this.hash = hash;
        this.chain = undefined; // the next one in the bucket
        this.before = undefined;
        this.after = undefined;
        this.removed = false;
    }

    function Table() {
        this.clear();
    }
    Table.prototype.clear = function () {
        for (let entry = this.first; entry !== undefined; entry = entry.after)
            entry.removed = true;
        this.buckets = new Array(8);
        this.mask = 7;
        this.size = 0;
        this.first = undefined;
        this.last = undefined;
    };
    Table.prototype.find = function (key) {
        const hash = hashOf(key);
        for (let entry = this.buckets[(hash ^ (hash >>> 16)) & this.mask]; entry !== undefined; entry = entry.chain) {
            if (entry.hash === hash && same(entry.key, key))
                return entry;
        }
        return undefined;
    };
    Table.prototype.put = function (key, value) {
        const hash = hashOf(key), spread = hash ^ (hash >>> 16);
        for (let entry = this.buckets[spread & this.mask]; entry !== undefined; entry = entry.chain) {
            if (entry.hash === hash && same(entry.key, key)) {
                entry.value = value;
                return;
            }
        }
        if (this.size > this.mask)
            this.grow();
        const entry = new Entry(key === 0 ? 0 : key, value, hash); // no negative zero
        entry.chain = this.buckets[spread & this.mask];
        this.buckets[spread & this.mask] = entry;
        entry.before = this.last;
        if (this.last === undefined)
            this.first = entry;
        else
            this.last.after = entry;
        this.last = entry;
        ++this.size;
    };
    Table.prototype.grow = function () {
        const mask = 2 * this.mask + 1, buckets = new Array(mask + 1);
        for (let entry = this.first; entry !== undefined; entry = entry.after) {
            const place = (entry.hash ^ (entry.hash >>> 16)) & mask;
            entry.chain = buckets[place];
            buckets[place] = entry;
        }
        this.buckets = buckets;
        this.mask = mask;
    };
    Table.prototype.remove = function (key) {
        const hash = hashOf(key), place = (hash ^ (hash >>> 16)) & this.mask;
        let previous;
        for (let entry = this.buckets[place]; entry !== undefined; previous = entry, entry = entry.chain) {
            if (entry.hash !== hash || !same(entry.key, key))
                continue;
            if (previous === undefined)
                this.buckets[place] = entry.chain;
            else
                previous.chain = entry.chain;
            if (entry.before === undefined)
                this.first = entry.after;
            else
                entry.before.after = entry.after;
            if (entry.after === undefined)
                this.last = entry.before;
            else
                entry.after.before = entry.before;
            entry.removed = true;
            --this.size;
            return true;
        }
        return false;
    };
    /// The entry that comes after one that was visited, which may have been removed since; from undefined: the first.
    Table.prototype.next = function (entry) {
        while (entry !== undefined && entry.removed)
            entry = entry.before;
        return entry === undefined ? this.first : entry.after;
    };

    const iteratorPrototype = Object.create(Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())));
    iteratorPrototype.next = function () {
        if (this.table !== undefined) {
            const entry = this.table.next(this.entry);
            if (entry !== undefined) {
                this.entry = entry;
                return {value: this.pick(entry), done: false};
            }
            this.table = undefined;
        }
        return {value: undefined, done: true};
    };
    function iterator(table, pick) {
        const made = Object.create(iteratorPrototype);
        made.table = table;
        made.entry = undefined;
        made.pick = pick;
        return made;
    }
    function keyOf(entry) {
        return entry.key;
    }
    function valueOf(entry) {
        return entry.value;
    }
    function pairOf(entry) {
        return [entry.key, entry.value];
    }
    function twice(entry) {
        return [entry.key, entry.key];
    }

    const hidden = Symbol('table');
    function tableOf(object) {
        const table = object[hidden];
        if (table === undefined)
            throw new TypeError('this is no Map or Set');
        return table;
    }
    function visit(object, pick, action, self) {
        if (typeof action !== 'function')
            throw new TypeError(String(action) + ' is not a function');
        const table = tableOf(object);
        for (let entry = table.next(undefined); entry !== undefined; entry = table.next(entry))
            action.call(self, pick(entry), entry.key, object);
    }

    class Map {
        constructor(entries) {
            defineProperty(this, hidden, {value: new Table()});
            if (entries !== undefined && entries !== null) {
                for (const entry of entries)
                    this.set(entry[0], entry[1]);
            }
        }
        get size() {
            return tableOf(this).size;
        }
        get(key) {
            const entry = tableOf(this).find(key);
            return entry === undefined ? undefined : entry.value;
        }
        set(key, value) {
            tableOf(this).put(key, value);
            return this;
        }
        has(key) {
            return tableOf(this).find(key) !== undefined;
        }
        delete(key) {
            return tableOf(this).remove(key);
        }
        clear() {
            tableOf(this).clear();
        }
        keys() {
            return iterator(tableOf(this), keyOf);
        }
        values() {
            return iterator(tableOf(this), valueOf);
        }
        entries() {
            return iterator(tableOf(this), pairOf);
        }
        forEach(action, self) {
            visit(this, valueOf, action, self);
        }
    }
    class Set {
        constructor(values) {
            defineProperty(this, hidden, {value: new Table()});
            if (values !== undefined && values !== null) {
                for (const value of values)
                    this.add(value);
            }
        }
        get size() {
            return tableOf(this).size;
        }
        add(value) {
            tableOf(this).put(value, value);
            return this;
        }
        has(value) {
            return tableOf(this).find(value) !== undefined;
        }
        delete(value) {
            return tableOf(this).remove(value);
        }
        clear() {
            tableOf(this).clear();
        }
        values() {
            return iterator(tableOf(this), keyOf);
        }
        entries() {
            return iterator(tableOf(this), twice);
        }
        forEach(action, self) {
            visit(this, keyOf, action, self);
        }
    }
    function method(type, name, value) {
        defineProperty(type.prototype, name, {value: value, writable: true, configurable: true, enumerable: false});
    }
    method(Map, Symbol.iterator, Map.prototype.entries);
    method(Set, Symbol.iterator, Set.prototype.values);
    method(Set, 'keys', Set.prototype.values);
    defineProperty(Map.prototype, Symbol.toStringTag, {value: 'Map', configurable: true});
    defineProperty(Set.prototype, Symbol.toStringTag, {value: 'Set', configurable: true});

    // Kept with the key, so that it goes with the key; a key that takes nothing more is kept by the map.
    function isObject(value) {
        return (typeof value === 'object' && value !== null) || typeof value === 'function';
    }
    const absent = Symbol('absent');
    function isMarked(key, mark) {
        return Object.prototype.hasOwnProperty.call(key, mark) && key[mark] !== absent;
    }
    class WeakMap {
        constructor(entries) {
            defineProperty(this, hidden, {value: {mark: Symbol('weak'), others: new Table()}});
            if (entries !== undefined && entries !== null) {
                for (const entry of entries)
                    this.set(entry[0], entry[1]);
            }
        }
        get(key) {
            const own = tableOf(this);
            if (!isObject(key))
                return undefined;
            if (isMarked(key, own.mark))
                return key[own.mark];
            const entry = own.others.size > 0 ? own.others.find(key) : undefined;
            return entry === undefined ? undefined : entry.value;
        }
        has(key) {
            const own = tableOf(this);
            return isObject(key) && (isMarked(key, own.mark) || (own.others.size > 0 && own.others.find(key) !== undefined));
        }
        set(key, value) {
            const own = tableOf(this);
            if (!isObject(key))
                throw new TypeError('the keys of a WeakMap are objects');
            if (isExtensible(key) || Object.prototype.hasOwnProperty.call(key, own.mark))
                defineProperty(key, own.mark, {value: value, writable: true, configurable: true, enumerable: false});
            else
                own.others.put(key, value);
            return this;
        }
        delete(key) {
            const own = tableOf(this);
            if (!this.has(key))
                return false;
            if (!own.others.remove(key))
                key[own.mark] = absent; // the engine's own delete is not to be trusted
            return true;
        }
    }
    class WeakSet {
        constructor(values) {
            defineProperty(this, hidden, {value: new WeakMap()});
            if (values !== undefined && values !== null) {
                for (const value of values)
                    this.add(value);
            }
        }
        has(value) {
            return tableOf(this).has(value);
        }
        add(value) {
            tableOf(this).set(value, true);
            return this;
        }
        delete(value) {
            return tableOf(this).delete(value);
        }
    }

    [Map, Set, WeakMap, WeakSet].forEach(function (type) {
        defineProperty(global, type.name, {value: type, writable: true, configurable: true, enumerable: false});
    });
})
