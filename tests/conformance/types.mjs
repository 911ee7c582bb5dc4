// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the examples of scripts against resources/types/wheelhouse.d.ts with TypeScript's own checker, and sees to it that the
// checker can tell: a script that uses what there is not must be found wrong.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const declarations = join(root, 'resources/types/wheelhouse.d.ts');
const options = {
    allowJs: true, checkJs: true, noEmit: true, strict: true, noImplicitAny: false, target: ts.ScriptTarget.ES2016,
    module: ts.ModuleKind.ES2015, lib: ['lib.es2016.d.ts'], types: [], moduleDetection: ts.ModuleDetectionKind.Force
};

/// What is wrong in a file, one line each. `text`: instead of what is on the disk.
function mistakesIn(path, text) {
    const host = ts.createCompilerHost(options);
    const read = host.getSourceFile;
    host.getSourceFile = (name, version) =>
        text !== undefined && name === path ? ts.createSourceFile(name, text, version, true) : read(name, version);
    const fileExists = host.fileExists;
    host.fileExists = name => name === path || fileExists(name);
    const program = ts.createProgram([declarations, path], options, host);
    return ts.getPreEmitDiagnostics(program).map(found => {
        const place = found.file ? found.file.getLineAndCharacterOfPosition(found.start ?? 0) : { line: 0, character: 0 };
        return `${found.file?.fileName ?? ''}:${place.line + 1}:${place.character + 1} ` +
            ts.flattenDiagnosticMessageText(found.messageText, '\n');
    });
}

let wrong = 0;
const folders = readdirSync(join(root, 'resources/examples')).sort();
for (const folder of folders) {
    for (const mistake of mistakesIn(join(root, 'resources/examples', folder, 'main.js'))) {
        console.error(mistake);
        ++wrong;
    }
}
for (const text of ["bot.logg.info('x');", "trade.roundPrice('x');", "/** @type {Hooks['onTick']} */ (ctx => ctx.bok);", "ta.sma();"]) {
    if (mistakesIn(join(root, 'resources/examples/planted.js'), text).length === 0) {
        console.error(`not found wrong: ${text}`);
        ++wrong;
    }
}
console.log(`types: ${folders.length} examples against wheelhouse.d.ts; ${wrong} mistakes`);
process.exit(wrong === 0 && folders.length > 0 ? 0 : 1);
