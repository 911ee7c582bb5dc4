// SPDX-License-Identifier: GPL-3.0-or-later
// The reference implementation's answer to a case, in the form that graphql-conformance gives.
import {
  GraphQLError, GraphQLSchema, buildASTSchema, execute, parse, print, printSchema, specifiedRules, subscribe, validate,
  validateSchema,
} from 'graphql';
import { specifiedSDLRules } from 'graphql/validation/specifiedRules.js';
import { validateSDL } from 'graphql/validation/validate.js';

const loaded = new Map();

/** The language as of October 2021 has no @oneOf. */
function withoutOneOf(schema) {
  const config = schema.toConfig();
  return new GraphQLSchema({ ...config, directives: config.directives.filter(({ name }) => name !== 'oneOf') });
}

/** {"$error": text} becomes an Error, {"$echo": true} a function that tells its arguments. */
function revive(value) {
  if (Array.isArray(value)) return value.map(revive);
  if (value === null || typeof value !== 'object') return value;
  if ('$error' in value) return new Error(value.$error);
  if ('$echo' in value) return (args) => JSON.stringify(args);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, revive(inner)]));
}

export function load(name, sdl, data) {
  loaded.set(name, { schema: withoutOneOf(buildASTSchema(parse(sdl))), data: revive(data) });
}
export const schemaOf = (name) => loaded.get(name).schema;

const nameOf = (rule) => rule.name.replace(/Rule$/, '');
const plain = (errors) => errors.map((error) => (error instanceof GraphQLError ? error.toJSON() : { message: String(error) }));
const answerOf = ({ data, errors }) => ({ data: JSON.parse(JSON.stringify(data ?? null)), errors: errors && plain(errors) });

function schemaAnswer({ sdl }) {
  let document;
  try {
    document = parse(sdl);
  } catch (error) {
    return { errors: plain([error]), rules: [] };
  }
  const faults = specifiedSDLRules.flatMap((rule) => validateSDL(document, undefined, [rule]).map((error) => [nameOf(rule), error]));
  if (faults.length > 0) return { errors: plain(faults.map(([, error]) => error)), rules: faults.map(([rule]) => rule) };
  const schema = withoutOneOf(buildASTSchema(document, { assumeValidSDL: true }));
  const errors = validateSchema(schema);
  return errors.length > 0 ? { errors: plain(errors), rules: [] } : { printed: printSchema(schema) };
}

async function streamed(schema, document, data, variableValues, operationName) {
  const rootValue = Object.fromEntries(
    Object.keys(schema.getSubscriptionType()?.getFields() ?? {}).map((field) => [
      field,
      async function* events() {
        for (const value of data[field]) yield { [field]: value };
      },
    ]),
  );
  for (const [field, value] of Object.entries(data))
    if (rootValue[field] && value instanceof Error)
      rootValue[field] = () => {
        throw value;
      };
  const stream = await subscribe({ schema, document, rootValue, variableValues, operationName });
  if (!stream[Symbol.asyncIterator]) return { result: answerOf(stream) };
  const events = [];
  for await (const event of stream) events.push(answerOf(event));
  return { events };
}

export async function reference(test) {
  if (test.kind === 'schema') return schemaAnswer(test);
  let document;
  try {
    document = parse(test.document);
  } catch (error) {
    return test.kind === 'print' ? { errors: plain([error]) } : { invalid: plain([error]), rules: [], errors: undefined };
  }
  if (test.kind === 'print') return { printed: print(document) };
  const { schema, data } = loaded.get(test.schema);
  const faults = specifiedRules.flatMap((rule) => validate(schema, document, [rule], { maxErrors: 1000 }).map((error) => [nameOf(rule), error]));
  if (faults.length > 0) return { invalid: plain(faults.map(([, error]) => error)), rules: faults.map(([rule]) => rule) };
  const answer = { printed: print(document) };
  const operations = document.definitions.filter(({ kind }) => kind === 'OperationDefinition');
  const chosen = test.operationName
    ? operations.find(({ name }) => name?.value === test.operationName)
    : operations.length === 1 && operations[0];
  if (chosen && chosen.operation === 'subscription' && schema.getSubscriptionType())
    return { ...answer, ...(await streamed(schema, document, data, test.variables, test.operationName)) };
  const result = await execute({
    schema, document, rootValue: data, variableValues: test.variables, operationName: test.operationName,
  });
  return { ...answer, result: answerOf(result) };
}
