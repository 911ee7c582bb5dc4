// SPDX-License-Identifier: GPL-3.0-or-later
// Holds our GraphQL against the reference implementation: the same verdict, the same rules and messages, the same result.
//   node compare.mjs PROGRAM [--verbose]      PROGRAM is graphql-conformance
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { cases } from './cases.mjs';
import { load, reference } from './reference.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const [program, ...flags] = process.argv.slice(2);
const verbose = flags.includes('--verbose');
if (!program) {
  console.error('usage: node compare.mjs PROGRAM [--verbose]');
  process.exit(2);
}

class Ours {
  constructor() {
    this.child = spawn(program, [], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.waiting = [];
    createInterface({ input: this.child.stdout }).on('line', (line) => this.waiting.shift().resolve(JSON.parse(line)));
    this.child.on('exit', (code, signal) => {
      for (const { reject, request } of this.waiting)
        reject(new Error(`graphql-conformance ended (${signal ?? code}) at ${JSON.stringify(request)}`));
    });
  }
  ask(request) {
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject, request });
      this.child.stdin.write(JSON.stringify(request) + '\n');
    });
  }
  end() {
    this.child.stdin.end();
  }
}

const sorted = (list) => [...new Set(list.map((item) => JSON.stringify(item)))].sort();

/**
 * Messages without what the two may word differently. Of a leaf that is written several times and conflicts with something
 * ours tells once, the reference each time; which of several conflicts below a field come first, and the order of types to
 * put a fragment on (which the reference sorts by a rule that goes in circles), are compared in the hand-made cases only.
 */
function worded(error, handMade) {
  const { message, locations, path } = error;
  const conflict = /^(Fields ".*?" conflict) because (.*)\. Use different aliases.*$/.exec(message);
  if (conflict) {
    const reasons = [...new Set(conflict[2].split(/ and (?=subfields )/))].sort();
    return handMade ? [conflict[1], ...reasons] : [conflict[1]];
  }
  const plain = handMade ? message : message.replace(/ Did you mean to use an inline fragment on .*$/, '');
  return { message: plain, locations, path };
}

/** What both must agree on of a list of errors, whatever their order. */
const errorsOf = (errors, handMade = true) => sorted((errors ?? []).map((error) => worded(error, handMade)));

/** Types come in an order of their own, and the built-in ones have descriptions of their own. */
function withoutBuiltins(value) {
  if (Array.isArray(value)) return value.map(withoutBuiltins);
  if (value === null || typeof value !== 'object') return value;
  const builtin = (entry) =>
    /^(__.*|Int|Float|String|Boolean|ID|skip|include|deprecated|specifiedBy|oneOf)$/.test(entry?.name ?? '');
  const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutBuiltins(inner)]));
  if (copy.__schema)
    for (const list of ['types', 'directives'])
      if (Array.isArray(copy.__schema[list]))
        copy.__schema[list] = copy.__schema[list]
          .filter((entry) => !builtin(entry))
          .sort((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1));
  return copy;
}

const resultOf = (result) =>
  result && { data: withoutBuiltins(result.data ?? null), errors: errorsOf(result.errors) };

/** Each answer, brought into the form in which the two are compared. */
function comparable(answer, test) {
  if (answer.crash) return answer;
  if (answer.errors) return test.kind === 'schema'
    ? { refused: true, rules: sorted(answer.rules), messages: test.loose ? undefined : sorted(answer.errors.map((e) => e.message)) }
    : { refused: errorsOf(answer.errors) };
  if (answer.invalid)
    return { rules: sorted(answer.rules), invalid: test.loose ? undefined : errorsOf(answer.invalid, !test.generated) };
  return { printed: answer.printed, result: resultOf(answer.result), events: answer.events?.map(resultOf) };
}

function rulesOf(answer) {
  const errors = answer.invalid ?? answer.errors ?? [];
  return errors.map((error) => error.extensions?.rule ?? '').filter((rule) => rule !== '');
}

const ours = new Ours();
const counts = { schemas: 0, valid: 0, invalid: 0, syntax: 0, executed: 0, different: 0 };
try {
  for (const name of readdirSync(join(here, 'schemas')).filter((file) => file.endsWith('.graphql')).sort()) {
    const key = name.replace(/\.graphql$/, '');
    const sdl = readFileSync(join(here, 'schemas', name), 'utf8');
    const data = JSON.parse(readFileSync(join(here, 'schemas', `${key}.data.json`), 'utf8'));
    load(key, sdl, data);
    const answer = await ours.ask({ kind: 'schema', load: key, sdl, data });
    if (answer.errors) throw new Error(`${name}: ${answer.errors[0].message}`);
  }
  for (const test of cases()) {
    const theirs = await reference(test);
    const answer = await ours.ask(test);
    answer.rules = rulesOf(answer);
    const [a, b] = [comparable(theirs, test), comparable(answer, test)];
    const same = isDeepStrictEqual(JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b)));
    if (test.kind === 'schema') counts.schemas += 1;
    else if (/^Syntax Error/.test((theirs.errors ?? theirs.invalid)?.[0].message)) counts.syntax += 1;
    else if (theirs.invalid) counts.invalid += 1;
    else counts.valid += 1;
    if (theirs.result || theirs.events) counts.executed += 1;
    if (same) continue;
    counts.different += 1;
    if (counts.different <= 20 || verbose) {
      console.log(`\ndifferent: ${test.name}\n${test.document ?? test.sdl}`);
      if (test.variables) console.log(`variables: ${JSON.stringify(test.variables)}`);
      for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
        if (!isDeepStrictEqual(a[key], b[key]))
          console.log(`${key}\n  reference: ${JSON.stringify(a[key])}\n  ours:      ${JSON.stringify(b[key])}`);
    }
  }
} finally {
  ours.end();
}
const total = counts.schemas + counts.valid + counts.invalid + counts.syntax;
console.log(
  `conformance: ${total} documents: ${counts.valid} valid (${counts.executed} executed), ${counts.invalid} invalid, ` +
    `${counts.syntax} with syntax errors, ${counts.schemas} schemas; ${counts.different} different`,
);
process.exit(counts.different === 0 ? 0 : 1);
