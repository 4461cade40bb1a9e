import { astToString, resolveRef, transformSchema, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
import { asObject, asStrings, textOf, type JsonObject } from '../../src/description/json.js';
import { childrenOf, type Kind } from '../source/grammar.js';
import { answersOf, withAnswers } from './answer-types.js';
import { withSchemaInterfaces } from './schema-interfaces.js';
import { withReplacements } from './replacements.js';

type Context = Parameters<typeof transformSchema>[1];

const BANNER = `// The types of Intercom's REST API, version %s.
// Made from openapi/ by \`npm run generate\`. Do not edit.

`;

/** The TypeScript declarations of a projected document, as text. */
export function typesOf(document: JsonObject): string {
  const version = textOf(asObject(document.info).version);
  return BANNER.replace('%s', version) + astToString(withSchemaInterfaces(declarationsOf(document)));
}

/**
 * The TypeScript declarations of a projected document, as a syntax tree.
 *
 * `openapi-typescript` does the work; its entry function would lint and bundle the document once more with an older
 * Redocly core, so its transformation is called directly.
 */
export function declarationsOf(document: JsonObject): ts.Statement[] {
  const schema = withShortExamples(withReplacements(document)) as unknown as OpenAPI3;
  const context: Context = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    // Without this a `default` makes a field of a request required.
    defaultNonNullable: false,
    // Members of our unions declare the discriminating property themselves, with `const`. The scan of
    // openapi-typescript would write over those properties and their descriptions.
    discriminators: { objects: {}, refsHandled: [] },
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    // Read by the entry function alone.
    redoc: undefined as unknown as Context['redoc'],
    rootTypes: true,
    rootTypesKeepCasing: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
    transform: (node) => typeOf(node as unknown as JsonObject),
    transformProperty: undefined,
    resolve: (ref) => resolveRef(schema, ref, { silent: true }),
  };
  const statements = transformSchema(schema, context) as unknown as ts.Statement[];
  const answers = answersOf(document);
  return statements.map((node) => {
    if (!ts.isInterfaceDeclaration(node)) return node;
    if (node.name.text === 'paths') return withoutAbsentMethods(node);
    return node.name.text === 'operations' ? withAnswers(node, answers) : node;
  });
}

/** The document without the examples of whole bodies, which in a comment are longer than the types they explain. */
function withShortExamples(document: JsonObject): JsonObject {
  const copy = structuredClone(document);
  const visit = (kind: Kind, node: JsonObject): void => {
    if (typeof node.example === 'object') delete node.example;
    if (typeof node.examples === 'object') delete node.examples;
    for (const child of childrenOf(kind, node)) visit(child.kind, child.node);
  };
  visit('document', copy);
  return copy;
}

/** `paths` without the lines that say which methods and parameters a path does not have: a tenth of the file. */
function withoutAbsentMethods(paths: ts.InterfaceDeclaration): ts.InterfaceDeclaration {
  const members = paths.members.map((path) => {
    if (!ts.isPropertySignature(path) || !path.type || !ts.isTypeLiteralNode(path.type)) return path;
    const present = path.type.members.filter((member) => !isAbsent(member));
    const type = ts.factory.createTypeLiteralNode(present);
    return ts.factory.updatePropertySignature(path, path.modifiers, path.name, path.questionToken, type);
  });
  const { modifiers, name, typeParameters, heritageClauses } = paths;
  return ts.factory.updateInterfaceDeclaration(
    paths,
    modifiers,
    name,
    typeParameters,
    heritageClauses,
    members,
  );
}

/** `put?: never`, or `parameters` of which every member is. */
function isAbsent(member: ts.TypeElement): boolean {
  if (!ts.isPropertySignature(member) || !member.type) return false;
  if (member.type.kind === ts.SyntaxKind.NeverKeyword) return true;
  return ts.isTypeLiteralNode(member.type) && member.type.members.every(isAbsent);
}

/** Types that openapi-typescript does not know; undefined leaves the schema to it. */
function typeOf(schema: JsonObject): ts.TypeNode | undefined {
  const known = asStrings(schema['x-extensible-enum']);
  if (known.length > 0) return nullable(schema, openUnion(known));
  if (schema.format === 'binary') return nullable(schema, ts.factory.createTypeReferenceNode('Blob'));
  return undefined;
}

/** `'a' | 'b' | (string & {})`: completes the known values and accepts all others. */
function openUnion(known: string[]): ts.TypeNode[] {
  const { factory } = ts;
  const anyString = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]);
  const literals = known.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value)));
  return [...literals, factory.createParenthesizedType(anyString)];
}

/** The hook replaces the whole type, so null has to be said here. */
function nullable(schema: JsonObject, types: ts.TypeNode | ts.TypeNode[]): ts.TypeNode {
  const members = Array.isArray(types) ? [...types] : [types];
  if (asStrings(schema.type).includes('null'))
    members.push(ts.factory.createLiteralTypeNode(ts.factory.createNull()));
  return ts.factory.createUnionTypeNode(members);
}
