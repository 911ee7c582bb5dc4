// SPDX-License-Identifier: GPL-3.0-or-later
// Times the reference implementation on the documents of tests/bench/GraphQlBenches.cpp, over the same data.
import { readFileSync } from 'node:fs';
import { buildSchema, execute, parse, validate } from 'graphql';

const read = (name) => readFileSync(new URL(`../bench/graphql/${name}`, import.meta.url), 'utf8');
const schema = buildSchema(read('bench.graphql'));
const typical = read('typical.graphql');
const fillsText = read('fills.graphql');

const bots = Array.from({ length: 50 }, (_, i) => {
  const bot = {
    id: `bot-${i}`, name: `market maker ${i}`, state: i % 3 !== 0 ? 'RUNNING' : 'STOPPED',
    pnl: { realised: `${i}.25`, unrealised: `-${i}.5`, currency: 'USD' },
    all: Array.from({ length: 5 }, (_ignored, order) => ({
      id: `order-${i}-${order}`, side: order % 2 === 0 ? 'BUY' : 'SELL', price: `4210${order}.5`, quantity: `0.00${order + 1}`,
    })),
  };
  bot.orders = ({ first }) => bot.all.slice(0, first);
  return bot;
});
const rootValue = {
  bots: ({ first }) => {
    const edges = bots.slice(0, first).map((node) => ({ cursor: `c:${node.id}`, node }));
    return { edges, totalCount: bots.length, pageInfo: { hasNextPage: first < bots.length, endCursor: edges.at(-1).cursor } };
  },
  engine: { version: '0.1.0', uptimeSeconds: 12.5 },
  fills: ({ count }) =>
    Array.from({ length: count }, (_, i) => ({
      id: `fill-${i + 1}`, atNanoseconds: String(1700000000000000000n + BigInt(i + 1)), side: (i + 1) % 2 === 0 ? 'BUY' : 'SELL',
      price: '42100.5', quantity: '0.00125', fee: '0.0213', isMaker: (i + 1) % 3 === 0,
    })),
};
const variables = '{"first": 5, "filter": {"state": "RUNNING", "ids": ["a", "b"]}}';

const run = (document, values) => JSON.stringify(execute({ schema, document, rootValue, variableValues: values }));
const cache = new Map();
function prepared(text) {
  let document = cache.get(text);
  if (!document) {
    document = parse(text);
    if (validate(schema, document).length > 0) throw new Error('invalid');
    cache.set(text, document);
  }
  return document;
}
function cold() {
  const document = parse(typical);
  if (validate(schema, document).length > 0) throw new Error('invalid');
  return run(document, JSON.parse(variables));
}

/** The median of several rounds, in microseconds a call, once the engine has compiled it. */
function time(name, call, calls) {
  for (let i = 0; i < calls; i += 1) call();
  const rounds = Array.from({ length: 9 }, () => {
    const start = process.hrtime.bigint();
    for (let i = 0; i < calls; i += 1) call();
    return Number(process.hrtime.bigint() - start) / 1000 / calls;
  }).sort((a, b) => a - b);
  console.log(`${name.padEnd(44)} ${rounds[4].toFixed(1).padStart(12)} us`);
}

console.log(`graphql-js, Node ${process.version}; the response has ${cold().length} bytes`);
time('parse', () => parse(typical), 2000);
const document = parse(typical);
time('validate', () => validate(schema, document), 2000);
time('typical query, parsed anew', cold, 1000);
time('typical query, document kept', () => run(prepared(typical), JSON.parse(variables)), 1000);
time('360,000 fills', () => run(prepared(fillsText), { count: 360000 }), 1);
console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`);
