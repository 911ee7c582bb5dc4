// SPDX-License-Identifier: GPL-3.0-or-later
// What a Wheelhouse script sees, for editors. The studio's own editor, its checks and docs/reference/script-api are made
// from this file; a test holds it against what scripts really get.

/** Milliseconds since 1970 UTC, of the run's clock. */
type Time = number;
type Side = 'buy' | 'sell';
type OrderType = 'limit' | 'market' | 'stop_market' | 'stop_limit' | 'trailing_stop';
type TimeInForce = 'gtc' | 'ioc' | 'fok' | 'gtd';
type Rounding = 'down' | 'nearest' | 'up';

/** What a script exports to say of itself: export const meta = {…}. */
interface Meta {
    name: string;
    version?: string;
    description?: string;
    /** How often onTick is called: '250ms', '1s', '5m'. */
    tick?: string;
    /** How long the candles are that onBar is given: '1m', '1h'. */
    bars?: string;
    /** 2: it trades a second market, ctx.other. */
    markets?: number;
}

/** One of the things that may be set: export const parameters = {gamma: {type: 'number', …}}. The studio makes the form from it. */
interface Parameter {
    type: 'integer' | 'number' | 'decimal' | 'duration' | 'boolean' | 'choice' | 'text';
    /** What it is counted in: 'bps', 'base', 'quote', 'share'. */
    unit?: string;
    description?: string;
    /** What stands when nobody says another. */
    default: number | string | boolean;
    /** The least that is allowed. */
    min?: number | string;
    /** What it must be more than, instead of min. */
    above?: number | string;
    /** The most that is allowed. */
    max?: number | string;
    /** Of type choice: what may be chosen. */
    choices?: string[];
    example?: number | string | boolean;
    /** Another parameter that this one must not be above. */
    notAbove?: string;
}

/** The functions that a script may export. Each is called when it says, with what can be seen at that moment. */
interface Hooks {
    /** Once, when the market is known. */
    onStart(ctx: Context): void;
    /** Every meta.tick. */
    onTick(ctx: Context): void;
    /** When the book has changed. */
    onBook(ctx: Context): void;
    /** When somebody has traded. */
    onTrade(ctx: Context, trade: MarketTrade): void;
    /** When a candle of meta.bars has closed. */
    onBar(ctx: Context, bar: Bar): void;
    /** When one of the own orders has changed, or was refused; with two markets, on either. */
    onOrder(ctx: Context, order: OrderUpdate): void;
    /** When one of the own orders was filled, whole or in part; with two markets, on either. */
    onFill(ctx: Context, fill: Fill): void;
    /** Before the end; what is open is then dealt with by the stop policy. */
    onStop(ctx: Context): void;
}

/** The market, and what its orders must fit. */
interface Instrument {
    readonly name: string;
    readonly venue: string;
    /** The asset that is bought and sold. */
    readonly base: string;
    /** The asset that prices are stated in. */
    readonly quote: string;
    readonly kind: string;
    /** The step of prices. */
    readonly tick: number;
    /** The step of quantities. */
    readonly lot: number;
    readonly minQuantity: number;
    readonly maxQuantity: number;
    /** The least worth of an order, in quote; 0: none is known. */
    readonly minNotional: number;
    /** Of a contract: what one is worth. */
    readonly multiplier: number;
    /** The asset that profit is counted in. */
    readonly settle: string;
    /** How far from the mid the venue takes prices, as a share; 0: anywhere. */
    readonly priceBand: number;
    readonly fees: Fees;
}

interface Fees {
    readonly makerBps: number;
    readonly takerBps: number;
}

/** The order book as it was received last. */
interface Book {
    readonly bestBid: number;
    readonly bestAsk: number;
    readonly bidSize: number;
    readonly askSize: number;
    readonly mid: number;
    readonly spread: number;
    /** Whether it is whole: false after a gap, until a snapshot has come. */
    readonly isLive: boolean;
    /** How many levels the columns below are filled with; 50 unless it is set. */
    depth: number;
    readonly bidCount: number;
    readonly askCount: number;
    /** Best first; bidCount of them. */
    readonly bidPrices: Float64Array;
    readonly bidSizes: Float64Array;
    /** Best first; askCount of them. */
    readonly askPrices: Float64Array;
    readonly askSizes: Float64Array;
    /** The best levels as pairs of price and size. The columns above cost less. */
    levels(count?: number): Levels;
}
interface Levels {
    bids: [number, number][];
    asks: [number, number][];
}

interface Ticker {
    bid: number;
    bidSize: number;
    ask: number;
    askSize: number;
    last: number;
    lastQuantity: number;
    lastTime: Time;
}
interface MarketTrade {
    time: Time;
    price: number;
    quantity: number;
    /** Of the one who took. */
    side: Side;
}
interface Bar {
    /** When it opened. */
    time: Time;
    open: number;
    high: number;
    low: number;
    close: number;
    volume: number;
}
interface Balance {
    asset: string;
    total: number;
    /** What open orders hold. */
    reserved: number;
    free: number;
}
interface Holding {
    /** Below 0: sold short. */
    quantity: number;
    cost: number;
    realised: number;
    fees: number;
    entryPrice: number;
}
interface Order {
    id: number;
    side: Side;
    type: OrderType;
    status: string;
    price: number;
    quantity: number;
    filled: number;
    remaining: number;
    placedAt: Time;
    postOnly: boolean;
    reduceOnly: boolean;
}
interface OrderUpdate extends Order {
    /** Of which market, by the name of its instrument. */
    instrument: string;
    /** What the venue said: 'accepted', 'filled', 'rejected' …; none: the order was refused before it was sent. */
    event?: string;
    refusal?: Refusal;
}
/** Why an order was refused. */
interface Refusal {
    /** 'risk.…', 'venue.…', 'order.…'. */
    code: string;
    /** A sentence for people. */
    message: string;
    /** Its numbers, by their names: 'limit', 'price' … */
    [number: string]: string;
}
interface Fill {
    id: number;
    orderId: number;
    side: Side;
    price: number;
    quantity: number;
    liquidity: 'maker' | 'taker';
    fee: number;
    feeAsset: string;
    /** When it was learnt of. */
    time: Time;
    venueTime: Time;
    /** Of which market, by the name of its instrument. */
    instrument: string;
}

/** What an order is asked for with. */
interface OrderRequest {
    side: Side;
    /** 'limit' unless it is said. */
    type?: OrderType;
    /** Must stand on the tick: trade.roundPrice() helps. */
    price?: number;
    stopPrice?: number;
    trailingOffset?: number;
    /** Must be whole lots: trade.roundQuantity() helps. */
    quantity: number;
    displayQuantity?: number;
    /** 'gtc' unless it is said. */
    tif?: TimeInForce;
    expiry?: Time;
    postOnly?: boolean;
    reduceOnly?: boolean;
    /** The id of an own open order of this market that has not filled: the first fill of one, in part or whole, has the other cancelled. Until the venue has the cancel, both may fill. With two markets, ids are counted apart: one of the other market must not be given. */
    oco?: number;
    selfTrade?: string;
}
/** What an action answers: never a throw. */
interface Outcome {
    ok: boolean;
    /** Of the order. */
    id?: number;
    /** Why not: 'risk.…', 'order.…', 'script.…'. */
    code?: string;
    message?: string;
    /** Which part of the request it is about. */
    field?: string;
    value?: string;
    remedy?: string;
    /** The numbers of a refusal, by their names, as texts: 'nearest', 'limit' … */
    [number: string]: string | number | boolean | undefined;
}

/** What can be seen of a market, and done on it. */
interface Market {
    readonly instrument: Instrument;
    readonly book: Book;
    readonly ticker: Ticker;
    /** The last trades of the market, newest last. */
    readonly trades: MarketTrade[];
    /** The last candles of meta.bars, newest last. */
    readonly bars: Bar[];
    /** Of the base and the quote asset, by name. */
    readonly balances: {[asset: string]: Balance};
    balance(asset: string): Balance;
    /** Signed, in base or contracts. */
    readonly position: number;
    readonly holding: Holding;
    /** Cash and holding at the mid, in quote. */
    readonly equity: number;
    readonly openOrders: Order[];
    /** Also one that has ended. */
    order(id: number): Order | undefined;
    place(request: OrderRequest): Outcome;
    amend(id: number, change: {price?: number; quantity?: number}): Outcome;
    /** No limit holds it back. */
    cancel(id: number): Outcome;
    cancelAll(): Outcome;
}
/** What a hook can see and do: the bot's market, or the first of two. */
interface Context extends Market {
    readonly now: Time;
    /** The second market, where meta.markets is 2. Its account, its orders and their ids are its own. */
    readonly other?: OtherMarket;
}
interface OtherMarket extends Market {
    /** As the global trade, of this market's book and instrument. */
    readonly trade: TradeTools;
}

/** What is written down and shown among the bot's logs. */
interface Log {
    debug(...values: unknown[]): void;
    info(...values: unknown[]): void;
    warn(...values: unknown[]): void;
    error(...values: unknown[]): void;
}
/** Numbers to be watched. */
interface Gauges {
    /** One whose ends (min, max) are known is shown as a dial, any other as a line. */
    set(name: string, value: number, options?: {unit?: string; min?: number; max?: number}): boolean;
}
interface Events {
    emit(type: string, payload?: unknown): boolean;
}
/** What is kept over stops and restarts. Values are what JSON can write. */
interface Storage {
    get(key: string): any;
    set(key: string, value: unknown): Outcome;
    delete(key: string): boolean;
    list(): string[];
}
interface Bot {
    readonly log: Log;
    readonly gauge: Gauges;
    readonly event: Events;
    readonly storage: Storage;
    /** The parameters as they are set. */
    readonly params: {readonly [name: string]: any};
    /** An object of the script's own, from hook to hook. It ends with the run: what a restart is to find goes into storage. */
    state: any;
    place(request: OrderRequest): Outcome;
    amend(id: number, change: {price?: number; quantity?: number}): Outcome;
    cancel(id: number): Outcome;
    cancelAll(): Outcome;
}

/** Sums that every strategy needs, of the book as it stands. */
interface TradeTools {
    mid(): number;
    spread(): number;
    /** The spread in hundredths of a percent of the mid. */
    spreadBps(): number;
    /** The mid, drawn towards the side with less behind it. */
    microPrice(): number;
    /** From -1 (only asks) to 1 (only bids), at the touch. */
    imbalance(): number;
    /** On the tick; 'nearest' unless it is said. */
    roundPrice(price: number, mode?: Rounding): number;
    /** In whole lots; 'down' unless it is said. */
    roundQuantity(quantity: number, mode?: Rounding): number;
    /** The average price at which the book would take a quantity now; NaN where it holds less. */
    priceForSize(side: Side, quantity: number): number;
    /** What the book holds within a share of the mid, on the side that an order of this side would take. */
    depthWithin(side: Side, share: number): number;
    /** The quantity that a share of the equity buys, in whole lots. */
    shareOfEquity(share: number, price?: number): number;
    /** Kelly's share for a bet that is won with a probability and pays a multiple of what it risks; 0 for a probability outside 0 to 1 or a payoff that is not above 0. */
    kelly(probability: number, payoff: number, cap?: number): number;
}

/** Each is made once and fed with every new value; it answers its newest value. */
interface Indicator {
    readonly value: number;
    /** Whether it has seen enough. */
    readonly isReady: boolean;
    reset(): void;
}
interface IndicatorOfValue extends Indicator {
    update(value: number): number;
}
interface IndicatorOfAmount extends Indicator {
    update(price: number, quantity: number): number;
}
interface IndicatorOfRange extends Indicator {
    update(high: number, low: number, close: number): number;
}
interface Vwap extends IndicatorOfAmount {
    readonly quantity: number;
}
interface Macd extends IndicatorOfValue {
    readonly signal: number;
    readonly histogram: number;
}
interface Bollinger extends IndicatorOfValue {
    readonly upper: number;
    readonly lower: number;
    readonly percentB: number;
    readonly bandwidth: number;
}
interface Atr extends IndicatorOfRange {
    readonly trueRange: number;
}
interface Slope extends IndicatorOfValue {
    /** Of the line, at the newest value. */
    readonly end: number;
}
interface Variance extends IndicatorOfValue {
    readonly stdev: number;
    readonly mean: number;
    readonly populationVariance: number;
    readonly populationStdev: number;
}
interface EwmaVolatility extends IndicatorOfValue {
    readonly variancePerSecond: number;
    readonly annualised: number;
}
interface RealisedVolatility extends IndicatorOfValue {
    readonly perSqrtSecond: number;
    readonly annualised: number;
}
interface GarmanKlass extends Indicator {
    readonly variance: number;
    update(open: number, high: number, low: number, close: number): number;
}
interface Intensity extends IndicatorOfValue {
    readonly kappa: number;
    readonly exposure: number;
}
/** Indicators, computed outside the script. Periods count values; durations are in milliseconds. */
interface TechnicalAnalysis {
    /** Simple moving average. */
    sma(period: number): IndicatorOfValue;
    /** Exponential moving average. */
    ema(period: number): IndicatorOfValue;
    /** Wilder's average. */
    wilder(period: number): IndicatorOfValue;
    sum(period: number): IndicatorOfValue;
    min(period: number): IndicatorOfValue;
    max(period: number): IndicatorOfValue;
    /** Volume-weighted average price since its start. */
    vwap(): Vwap;
    rollingVwap(period: number): IndicatorOfAmount;
    /** Relative strength index, 0 to 100. */
    rsi(period?: number): IndicatorOfValue;
    macd(fast?: number, slow?: number, signal?: number): Macd;
    bollinger(period?: number, width?: number): Bollinger;
    stochastic(period?: number): IndicatorOfRange;
    /** Average true range. */
    atr(period?: number): Atr;
    /** On-balance volume. */
    obv(): IndicatorOfAmount;
    /** Least-squares line through the last values. */
    slope(period: number): Slope;
    variance(period: number): Variance;
    /** The value that a share of the last ones is not above. */
    quantile(period: number, share?: number): IndicatorOfValue;
    /** Skewness of the last log returns. */
    skew(period: number): IndicatorOfValue;
    /** Volatility of log returns with fading memory, by time. */
    ewmaVolatility(halfLife: number): EwmaVolatility;
    /** Volatility of log returns over a window of time. */
    realisedVolatility(window: number, step?: number): RealisedVolatility;
    /** Volatility per bar from its range. */
    garmanKlass(period: number): GarmanKlass;
    /** Events, or an amount, per second with fading memory. */
    rate(halfLife: number): IndicatorOfValue;
    /** How often market orders reach a depth. */
    intensity(halfLife: number, first: number, last: number, perDoubling?: number): Intensity;
    /** Whether a series went over another between its last two values. */
    crossOver(before: number, after: number, otherBefore: number, otherAfter: number): boolean;
    /** Whether a series went under another between its last two values. */
    crossUnder(before: number, after: number, otherBefore: number, otherAfter: number): boolean;
}

/** The bot itself: what it writes, shows and keeps. */
declare const bot: Bot;
/** Sums that every strategy needs. */
declare const trade: TradeTools;
/** Indicators. */
declare const ta: TechnicalAnalysis;

/** A number that changes with each candle. */
interface Series {
    plus(other: Series | number): Series;
    minus(other: Series | number): Series;
    times(other: Series | number): Series;
    over(other: Series | number): Series;
    above(other: Series | number): Condition;
    below(other: Series | number): Condition;
    between(least: Series | number, most: Series | number): Condition;
    crossesOver(other: Series | number): Condition;
    crossesUnder(other: Series | number): Condition;
    /** Above what it was some candles ago; 1 unless it is said. */
    rises(candles?: number): Condition;
    falls(candles?: number): Condition;
}
interface Condition {
    and(other: Condition): Condition;
    or(other: Condition): Condition;
    not(): Condition;
}
/** One of them: a share of the equity, base, or quote. */
interface Amount {
    share?: number;
    quantity?: number;
    quote?: number;
}
interface When {
    buy(amount: Amount): Rule;
    sell(amount: Amount): Rule;
    /** Leaves what the other rules have entered. */
    close(): Rule;
}
/** What is done, and when. Each call answers a new rule. */
interface Rule {
    /** Out when the price has gone this share against the entry. */
    stop(share: number): Rule;
    /** Out when the price has come back this share from its best since the entry. */
    trail(share: number): Rule;
    /** Out when the price has gone this share in favour. */
    target(share: number): Rule;
    /** Not again within this many candles. */
    cooldown(candles: number): Rule;
    named(title: string): Rule;
    /** In words. */
    explain(): string;
    /** What is wrong with it; empty: nothing is. */
    validate(): string[];
}
/** Rules instead of hooks: export const rules = [dsl.when(…).buy({share: 0.02})]. They need meta.bars; stops are looked at with meta.tick too. */
interface Dsl {
    when(condition: Condition): When;
    crossOver(left: Series | number, right: Series | number): Condition;
    crossUnder(left: Series | number, right: Series | number): Condition;
    sma(period: number, of?: Series): Series;
    ema(period: number, of?: Series): Series;
    rsi(period: number, of?: Series): Series;
    /** The greatest of the last values. */
    highest(period: number, of?: Series): Series;
    /** The least of the last values. */
    lowest(period: number, of?: Series): Series;
    slope(period: number, of?: Series): Series;
    macd(fast?: number, slow?: number, signal?: number): MacdSeries;
    bollinger(period?: number, width?: number): BollingerSeries;
    atr(period?: number): Series;
    stochastic(period?: number): Series;
    vwap(): Series;
    /** The same some candles ago. */
    ago(of: Series, candles: number): Series;
    /** The value of a parameter. */
    param(name: string): Series;
    readonly close: Series;
    readonly open: Series;
    readonly high: Series;
    readonly low: Series;
    readonly volume: Series;
    /** What rules say, one by one. */
    list(rules: Rule[]): RuleText[];
    /** Hooks that follow the rules; made by themselves from export const rules. */
    run(rules: Rule[]): Hooks;
}
interface MacdSeries {
    readonly value: Series;
    readonly signal: Series;
    readonly histogram: Series;
}
interface BollingerSeries {
    readonly middle: Series;
    readonly upper: Series;
    readonly lower: Series;
    readonly percentB: Series;
}
interface RuleText {
    index: number;
    title: string;
    action: 'buy' | 'sell' | 'close';
    text: string;
    mistakes: string[];
}
/** Rules instead of hooks. */
declare const dsl: Dsl;

/** Writes to the bot's log, as bot.log. */
interface Console {
    /** As info. */
    log(...values: unknown[]): void;
    debug(...values: unknown[]): void;
    info(...values: unknown[]): void;
    warn(...values: unknown[]): void;
    error(...values: unknown[]): void;
}
/** Writes to the bot's log, as bot.log. */
declare var console: Console;
/** Calls a function once, so many milliseconds later by the run's clock, with the values that follow. */
declare function setTimeout(action: (...values: any[]) => void, delay?: number, ...values: any[]): number;
/** Calls a function again and again, each time so many milliseconds later by the run's clock. */
declare function setInterval(action: (...values: any[]) => void, delay?: number, ...values: any[]): number;
/** Forgets what setTimeout was asked for; it takes what that answered. */
declare function clearTimeout(timer: number | undefined): void;
/** Forgets what setInterval was asked for; it takes what that answered. */
declare function clearInterval(timer: number | undefined): void;

// import {ta} from 'wheelhouse': what the globals are.
declare module 'wheelhouse' {
    export const bot: Bot;
    export const trade: TradeTools;
    export const ta: TechnicalAnalysis;
    export const dsl: Dsl;
}
