// SPDX-License-Identifier: GPL-3.0-or-later
// All cases: the hand-made ones of corpus/, and generated ones, the same in every run.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generated } from './generate.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/**
 * A corpus file is named after its schema (KEY.what.txt), after `sdl` (schemas to be judged) or `print` (parsed and printed).
 * A case begins with `=== name`, then perhaps ` | op=Name`, ` | vars={…}` and ` | loose` (messages may differ).
 */
function* corpus() {
  for (const file of readdirSync(join(here, 'corpus')).sort()) {
    const schema = file.split('.')[0];
    const parts = readFileSync(join(here, 'corpus', file), 'utf8').split(/^=== /m).slice(1);
    for (const part of parts) {
      const [head, ...lines] = part.split('\n');
      const [name, ...options] = head.split(' | ');
      const document = lines.join('\n').trimEnd();
      const test = { name: `${file}: ${name}` };
      for (const option of options) {
        if (option.startsWith('op=')) test.operationName = option.slice(3);
        else if (option.startsWith('vars=')) test.variables = JSON.parse(option.slice(5));
        else if (option === 'loose') test.loose = true;
        else throw new Error(`${file}: unknown option "${option}"`);
      }
      if (schema === 'sdl') yield { ...test, kind: 'schema', sdl: document };
      else if (schema === 'print') yield { ...test, kind: 'print', document };
      else yield { ...test, kind: 'execute', schema, document };
    }
  }
}

export function* cases() {
  yield* corpus();
  yield* generated();
}
