// SPDX-License-Identifier: GPL-3.0-or-later
// First of all: time and chance come from the run, and no text becomes code. `numbers` is the memory that is shared with the
// host, `at` says what lies where in it.
(function (global, numbers, at, host) {
    'use strict';

    // xoshiro128** (Blackman and Vigna 2018): the engine's own chance is not seeded.
    let a = 1, b = 2, c = 3, d = 4;
    function bits() {
        const scaled = Math.imul(b, 5);
        const result = Math.imul((scaled << 7) | (scaled >>> 25), 9);
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = (d << 11) | (d >>> 21);
        return result >>> 0;
    }
    function random() {
        const high = bits() >>> 5, low = bits() >>> 6;
        return (high * 67108864 + low) / 9007199254740992;
    }
    function seed(first, second, third, fourth) {
        a = first | 0;
        b = second | 0;
        c = third | 0;
        d = (fourth | 0) || 1;
    }
    Object.defineProperty(Math, 'random', {value: random, writable: false, configurable: false});

    const RealDate = Date;
    function now() {
        return Math.floor(numbers[at.NOW]);
    }
    function RunDate(year, month, day, hours, minutes, seconds, milliseconds) {
        if (new.target === undefined)
            return new RealDate(now()).toString();
        switch (arguments.length) {
        case 0:
            return new RealDate(now());
        case 1:
            return new RealDate(year);
        default:
            return new RealDate(year, month, day === undefined ? 1 : day, hours === undefined ? 0 : hours,
                                minutes === undefined ? 0 : minutes, seconds === undefined ? 0 : seconds,
                                milliseconds === undefined ? 0 : milliseconds);
        }
    }
    RunDate.now = now;
    RunDate.parse = RealDate.parse;
    RunDate.UTC = RealDate.UTC;
    RunDate.prototype = RealDate.prototype;
    Object.defineProperty(RunDate, 'name', {value: 'Date'});
    Object.defineProperty(RealDate.prototype, 'constructor', {value: RunDate, writable: false, configurable: false});
    Object.freeze(RunDate);
    global.Date = RunDate;

    // Which language a user speaks must not change what a script computes.
    function plainText() {
        return this.toString();
    }
    function isoText() {
        return this.toISOString();
    }
    Number.prototype.toLocaleString = plainText;
    Array.prototype.toLocaleString = plainText;
    ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'].forEach(function (name) {
        RealDate.prototype[name] = isoText;
    });
    String.prototype.localeCompare = function (other) {
        const left = String(this), right = String(other);
        return left < right ? -1 : left > right ? 1 : 0;
    };

    const makers = [Object.getPrototypeOf(function () {}), Object.getPrototypeOf(function* () {})];
    function noCodeFromText() {
        throw new TypeError('code cannot be made from text');
    }
    makers.forEach(function (prototype) {
        Object.defineProperty(prototype, 'constructor', {value: noCodeFromText, writable: false, configurable: false});
    });
    ['eval', 'Function', 'Atomics', 'SharedArrayBuffer', 'URL', 'URLSearchParams', 'escape', 'unescape', 'Proxy']
        .forEach(function (name) {
            delete global[name];
        });
    return {seed: seed};
})
