// SPDX-License-Identifier: GPL-3.0-or-later
// Documents that nobody thought of: valid ones built at random from a schema, and the same with something broken. The
// random numbers are the same in every run.
import {
  getNamedType, getNullableType, isAbstractType, isCompositeType, isEnumType, isInputObjectType, isListType,
  isNonNullType, isRequiredArgument, isRequiredInputField, isUnionType, print, parse,
} from 'graphql';
import { schemaOf } from './reference.mjs';

const kPerSchema = 300;

/** mulberry32, by Tommy Ettinger, public domain. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

class Generator {
  constructor(schema, seed) {
    this.schema = schema;
    this.next = random(seed);
  }
  chance(share) {
    return this.next() < share;
  }
  pick(list) {
    return list[Math.floor(this.next() * list.length)];
  }

  scalar(name) {
    switch (name) {
      case 'Int': return this.pick([0, 1, -1, 42, 2147483647, -2147483648]);
      case 'Float': return this.pick([0, 0.5, -2.25, 3, 1234.5]);
      case 'Boolean': return this.chance(0.5);
      case 'ID': return this.pick(['a', 'b1', 7, '']);
      case 'String': return this.pick(['', 'text', 'é "q"\n', '\u0001', '😀']);
      default: return this.pick([1, 'any', true, [1, 'x'], { k: null }]);
    }
  }

  /** A literal of `type`, sometimes with variables in it. @returns [text of the literal] */
  literal(type, depth, variables) {
    if (variables && this.chance(0.25)) return this.variable(type);
    if (isNonNullType(type)) return this.plain(type.ofType, depth, variables);
    if (this.chance(0.15)) return 'null';
    return this.plain(type, depth, variables);
  }
  plain(type, depth, variables) {
    if (isListType(type)) {
      if (this.chance(0.15) && !isListType(getNullableType(type.ofType))) return this.plain(getNullableType(type.ofType), depth, variables);
      return `[${Array.from({ length: Math.floor(this.next() * 3) }, () => this.literal(type.ofType, depth, variables)).join(', ')}]`;
    }
    if (isEnumType(type)) return this.pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => isRequiredInputField(field) || (depth > 0 && this.chance(0.4)));
      return `{${fields.map((field) => `${field.name}: ${this.literal(field.type, depth - 1, variables)}`).join(', ')}}`;
    }
    return graphqlText(this.scalar(type.name));
  }
  variable(type) {
    const name = `v${this.variables.length}`;
    const hasDefault = this.chance(0.3);
    const definition = `$${name}: ${type}${hasDefault ? ` = ${this.literal(type, 1, false)}` : ''}`;
    this.variables.push(definition);
    if (isNonNullType(type) && !hasDefault ? true : this.chance(0.6)) this.values[name] = this.json(type, 2);
    return `$${name}`;
  }
  json(type, depth) {
    if (isNonNullType(type)) return this.json(type.ofType, depth) ?? this.json(type, depth);
    if (this.chance(0.1)) return null;
    if (isListType(type)) return Array.from({ length: Math.floor(this.next() * 3) }, () => this.json(type.ofType, depth));
    if (isEnumType(type)) return this.pick(type.getValues()).name;
    if (isInputObjectType(type))
      return Object.fromEntries(
        Object.values(type.getFields())
          .filter((field) => isRequiredInputField(field) || (depth > 0 && this.chance(0.4)))
          .map((field) => [field.name, this.json(field.type, depth - 1)]),
      );
    return this.scalar(type.name);
  }

  directives() {
    const text = [];
    for (const name of ['skip', 'include'])
      if (this.chance(0.06)) text.push(` @${name}(if: ${this.chance(0.3) ? this.variable(this.schema.getDirective(name).args[0].type) : this.chance(0.5)})`);
    return text.join('');
  }

  selection(type, depth) {
    const parts = [];
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    const wanted = 1 + Math.floor(this.next() * 4);
    for (let i = 0; i < wanted; i += 1) {
      const kind = this.next();
      if (kind < 0.08) parts.push('__typename');
      else if (kind < 0.2 && depth > 0) parts.push(`... ${this.directives()}{ ${this.selection(type, depth - 1)} }`);
      else if (kind < 0.3 && depth > 0) parts.push(`...${this.fragment(type, depth - 1)}${this.directives()}`);
      else if (isAbstractType(type) && kind < 0.7 && depth > 0) {
        const inner = this.pick(this.schema.getPossibleTypes(type));
        parts.push(`... on ${inner.name}${this.directives()} { ${this.selection(inner, depth - 1)} }`);
      } else if (fields.length > 0) {
        const field = this.pick(fields);
        if (isCompositeType(getNamedType(field.type)) && depth <= 0) continue;
        parts.push(this.field(field, depth));
      }
    }
    return parts.length > 0 ? parts.join(' ') : '__typename';
  }
  field(field, depth) {
    const given = field.args.filter((argument) => isRequiredArgument(argument) || this.chance(0.4));
    const text = given.map((argument) => `${argument.name}: ${this.literal(argument.type, 2, true)}`).join(', ');
    const inner = getNamedType(field.type);
    // A key of its own for every field with arguments, or two of them could not be merged.
    const alias = given.length > 0 || this.chance(0.2) ? `k${(this.keys += 1)}: ` : '';
    const selection = isCompositeType(inner) ? ` { ${this.selection(inner, depth - 1)} }` : '';
    return `${alias}${field.name}${text ? `(${text})` : ''}${this.directives()}${selection}`;
  }
  fragment(type, depth) {
    const name = `F${this.fragments.length}`;
    this.fragments.push('');
    this.fragments[Number(name.slice(1))] = `fragment ${name} on ${type.name} { ${this.selection(type, depth)} }`;
    return name;
  }

  document() {
    this.variables = [];
    this.values = {};
    this.fragments = [];
    this.keys = 0;
    const mutation = this.schema.getMutationType() && this.chance(0.15);
    const root = mutation ? this.schema.getMutationType() : this.schema.getQueryType();
    const selection = this.selection(root, 4);
    const variables = this.variables.length > 0 ? `(${this.variables.join(', ')})` : '';
    const document = `${mutation ? 'mutation' : 'query'} Q${variables} { ${selection} }\n${this.fragments.join('\n')}`;
    return { document: print(parse(document)), variables: this.values };
  }

  /** Breaks one thing, or two. */
  broken(document) {
    const tokens = document.match(/"""[^]*?"""|"(?:\\.|[^"\\])*"|\.\.\.|[A-Za-z_][A-Za-z_0-9]*|-?[0-9.eE+]+|\S/g);
    const names = tokens.filter((token) => /^[A-Za-z_]/.test(token));
    for (let i = 0; i < (this.chance(0.3) ? 2 : 1); i += 1) {
      const at = Math.floor(this.next() * tokens.length);
      switch (Math.floor(this.next() * 7)) {
        case 0: tokens.splice(at, 1); break;
        case 1: tokens.splice(at, 0, tokens[at]); break;
        case 2: tokens[at] = this.pick(names); break;
        case 3: tokens[at] = this.pick(tokens); break;
        case 4: if (/^[A-Za-z_]/.test(tokens[at])) tokens[at] += 'x'; break;
        case 5: tokens[at] = this.pick(['null', '1', '"s"', 'true', '[]', '{}', '$v0', 'RED', '!', '@skip(if: true)']); break;
        default: {
          const other = Math.floor(this.next() * tokens.length);
          [tokens[at], tokens[other]] = [tokens[other], tokens[at]];
        }
      }
    }
    return tokens.join(' ');
  }
}

function graphqlText(value) {
  if (Array.isArray(value)) return `[${value.map(graphqlText).join(', ')}]`;
  if (value !== null && typeof value === 'object')
    return `{${Object.entries(value).map(([key, inner]) => `${key}: ${graphqlText(inner)}`).join(', ')}}`;
  return JSON.stringify(value);
}

export function* generated() {
  for (const [index, schema] of ['library', 'nulls'].entries()) {
    const generator = new Generator(schemaOf(schema), 20260101 + index);
    for (let i = 0; i < kPerSchema; i += 1) {
      const { document, variables } = generator.document();
      yield { generated: true, name: `generated ${schema} ${i}`, kind: 'execute', schema, document, variables };
      yield { generated: true, name: `broken ${schema} ${i}`, kind: 'execute', schema, document: generator.broken(document), variables };
    }
  }
}
