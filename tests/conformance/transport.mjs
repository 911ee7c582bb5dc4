// Holds the real wheelhouse-engine against what its clients expect: the audit suite of graphql-http, the clients
// graphql-ws and urql, and what GraphiQL asks first.
//   node transport.mjs PROGRAM [--verbose]      PROGRAM is wheelhouse-engine
import { Client, cacheExchange, fetchExchange, subscriptionExchange } from '@urql/core';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import { serverAudits } from 'graphql-http';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const [program, ...flags] = process.argv.slice(2);
const verbose = flags.includes('--verbose');
if (!program) {
  console.error('usage: node transport.mjs PROGRAM [--verbose]');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'wheelhouse-conformance-'));
const token = spawnSync(program, ['token', 'create', '--role', 'admin', '--data-dir', folder], { encoding: 'utf8' }).stdout.trim();
const engine = spawn(program, ['--port', '0', '--data-dir', folder, '--log-format', 'json'], { stdio: ['ignore', 'inherit', 'pipe'] });
const url = await new Promise((resolve, reject) => {
  engine.on('exit', (code) => reject(new Error(`wheelhouse-engine ended (${code})`)));
  createInterface({ input: engine.stderr }).on('line', (line) => {
    const record = line.startsWith('{') ? JSON.parse(line) : {};
    if (record.url) resolve(record.url);
    else if (verbose) console.error(line);
  });
});
const headers = { authorization: `Bearer ${token}` };
const results = [];

async function check(name, test) {
  try {
    await test();
    results.push({ name, ok: true });
  } catch (error) {
    results.push({ name, ok: false });
    console.log(`different: ${name}\n  ${error.message}`);
  }
}
function equal(actual, expected) {
  if (JSON.stringify(actual) !== JSON.stringify(expected))
    throw new Error(`${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
}
/** Rejects where nothing comes: a test that waits for ever tells nobody. */
const soon = (promise, what) => {
  let timer;
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error(`no ${what} within 20 s`)), 20_000)));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

const generate = 'mutation($seed: Long!) { generateMarket(input: {instrument: "sim:BTC/USDT", seed: $seed}) { id } }';
const changes = 'subscription { jobChanges { sequence job { id status } } }';

for (const audit of serverAudits({ url, fetchFn: (input, init) => fetch(input, { ...init, headers: { ...init?.headers, ...headers } }) }))
  await check(`graphql-http ${audit.id}: ${audit.name}`, async () => {
    const result = await audit.fn();
    if (result.status !== 'ok') throw new Error(`${result.status}: ${result.reason}`);
  });

const socketUrl = url.replace(/^http/, 'ws');
const wsClient = (options = {}) =>
  createClient({ url: socketUrl, webSocketImpl: WebSocket, connectionParams: { token }, retryAttempts: 0, ...options });
const ask = (client, payload) =>
  soon(new Promise((resolve, reject) => {
    let last;
    client.subscribe(payload, { next: (value) => (last = value), error: reject, complete: () => resolve(last) });
  }), 'answer');

await check('graphql-ws: a query', async () => {
  const client = wsClient();
  equal(await ask(client, { query: 'query Q($name: String!) { __type(name: $name) { name } }', variables: { name: 'Query' } }),
    { data: { __type: { name: 'Query' } } });
  await client.dispose();
});
await check('graphql-ws: a subscription and the mutation that it tells of', async () => {
  const client = wsClient();
  const events = client.iterate({ query: changes });
  const first = soon(events.next(), 'event');
  let id;
  // Whether the subscription is open yet nobody tells: the mutation is repeated until its job is.
  for (let seed = 1; !id; seed += 1) {
    const made = await ask(client, { query: generate, variables: { seed } });
    if (made.errors) throw new Error(JSON.stringify(made.errors));
    id = await Promise.race([first.then(({ value }) => value.data.jobChanges.job.id), new Promise((r) => setTimeout(r, 200))]);
  }
  await events.return();
  await client.dispose();
});
await check('graphql-ws: a document that is invalid', async () => {
  const client = wsClient();
  const errors = await ask(client, { query: '{ nothing }' }).catch((error) => error);
  equal([Array.isArray(errors), errors[0].message], [true, 'Cannot query field "nothing" on type "Query".']);
  await client.dispose();
});
await check('graphql-ws: ping and pong', async () => {
  let resolve;
  const pong = new Promise((r) => (resolve = r));
  const client = wsClient({ lazy: false, keepAlive: 50, on: { pong: (received) => received && resolve() } });
  await soon(pong, 'pong');
  await client.dispose();
});
await check('graphql-ws: a token that is wrong', async () => {
  const client = wsClient({ connectionParams: { token: 'wrong' } });
  const event = await ask(client, { query: '{ __typename }' }).catch((error) => error);
  equal(event.code, 4403);
});

await check('urql: a query, a mutation, a subscription', async () => {
  const sockets = wsClient();
  const client = new Client({
    url,
    preferGetMethod: true,
    fetchOptions: { headers },
    exchanges: [cacheExchange, fetchExchange, subscriptionExchange({
      forwardSubscription: (request) => ({
        subscribe: (sink) => ({ unsubscribe: sockets.subscribe({ ...request, query: request.query || '' }, sink) }),
      }),
    })],
  });
  const query = await client.query('{ engine { version } }', {}).toPromise();
  if (query.error) throw query.error;
  let stop;
  const event = new Promise((resolve) => (stop = client.subscription(changes, {}).subscribe(resolve)));
  let told;
  for (let seed = 100; !told; seed += 1) {
    const mutation = await client.mutation(generate, { seed }).toPromise();
    if (mutation.error) throw mutation.error;
    told = await Promise.race([event, new Promise((r) => setTimeout(r, 200))]);
    if (seed > 200) throw new Error('no event');
  }
  equal(typeof told.data.jobChanges.sequence, 'number');
  stop.unsubscribe();
  await sockets.dispose();
});

await check('GraphiQL: the schema by introspection', async () => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', accept: 'application/json, multipart/mixed' },
    body: JSON.stringify({ query: getIntrospectionQuery(), operationName: 'IntrospectionQuery' }),
  });
  const schema = buildClientSchema((await response.json()).data);
  equal(schema.getMutationType().name, 'Mutation');
});

engine.removeAllListeners('exit');
const ended = new Promise((resolve) => engine.on('exit', (code, signal) => resolve(code ?? signal)));
engine.kill('SIGTERM');
await check('it ends when it is asked to', async () => equal(await soon(ended, 'end'), 0));
rmSync(folder, { recursive: true, force: true });

const failed = results.filter(({ ok }) => !ok).length;
const audits = results.filter(({ name }) => name.startsWith('graphql-http')).length;
console.log(`conformance: ${results.length} checks of the transport (${audits} of graphql-http's audit suite); ${failed} different`);
process.exit(failed === 0 ? 0 : 1);
