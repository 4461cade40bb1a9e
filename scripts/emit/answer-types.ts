// What a description says of answers beside their schemas, in the types of the operations.
import ts from 'typescript';
import { asList, asObject, asStrings, textOf, type JsonObject } from '../../src/description/json.js';
import { dereference, operationsIn } from '../../src/description/openapi.js';

/** What is said of the answers of one operation. */
interface Answers {
  /** The statuses that may come without their body. */
  maybeEmpty: string[];
  /** Query parameters, and the schemas of the answer where they are given. */
  given: [parameter: string, schemas: string[]][];
}

const { factory } = ts;

/** By operationId, where something is said. */
export function answersOf(document: JsonObject): Map<string, Answers> {
  const schemas = asObject(asObject(document.components).schemas);
  const found = new Map<string, Answers>();
  for (const { operation, item } of operationsIn(document, ['paths'])) {
    const maybeEmpty = Object.entries(asObject(operation.responses)).flatMap(([status, response]) =>
      asObject(response)['x-may-be-empty'] === true ? [status] : [],
    );
    const parameters = [...asList(item.parameters), ...asList(operation.parameters)];
    const given = parameters.flatMap((parameter): Answers['given'] => {
      const { name, 'x-answers-with': names } = dereference(document, parameter);
      const there = asStrings(names).filter((one) => one in schemas);
      return there.length > 0 ? [[textOf(name), there]] : [];
    });
    if (maybeEmpty.length + given.length > 0) {
      found.set(textOf(operation.operationId), { maybeEmpty, given });
    }
  }
  return found;
}

/**
 * `operations` with what is said of their answers: `content` of an answer that may be empty is optional, and `given` has
 * the answers of the parameters that choose one.
 */
export function withAnswers(
  operations: ts.InterfaceDeclaration,
  answers: ReadonlyMap<string, Answers>,
): ts.InterfaceDeclaration {
  const members = operations.members.map((member) => {
    const said = answers.get(nameOf(member));
    return said ? changed(member, (parts) => [...parts.map(withEmpty(said)), ...givenOf(said)]) : member;
  });
  const { modifiers, name, typeParameters, heritageClauses } = operations;
  return factory.updateInterfaceDeclaration(
    operations,
    modifiers,
    name,
    typeParameters,
    heritageClauses,
    members,
  );
}

function withEmpty({ maybeEmpty }: Answers) {
  return (part: ts.TypeElement): ts.TypeElement =>
    nameOf(part) !== 'responses'
      ? part
      : changed(part, (responses) =>
          responses.map((response) =>
            maybeEmpty.includes(nameOf(response)) ? changed(response, withOptionalContent) : response,
          ),
        );
}

function withOptionalContent(parts: readonly ts.TypeElement[]): ts.TypeElement[] {
  return parts.map((part) => {
    if (!ts.isPropertySignature(part) || nameOf(part) !== 'content') return part;
    const optional = factory.createToken(ts.SyntaxKind.QuestionToken);
    return factory.updatePropertySignature(part, part.modifiers, part.name, optional, part.type);
  });
}

function givenOf({ given }: Answers): ts.TypeElement[] {
  if (given.length === 0) return [];
  const members = given.map(([parameter, schemas]) =>
    propertyOf(parameter, factory.createUnionTypeNode(schemas.map(referenceTo))),
  );
  return [propertyOf('given', factory.createTypeLiteralNode(members))];
}

/** `components["schemas"]["Tag"]`. */
function referenceTo(schema: string): ts.TypeNode {
  const key = (name: string) => factory.createLiteralTypeNode(factory.createStringLiteral(name));
  const schemas = factory.createIndexedAccessTypeNode(
    factory.createTypeReferenceNode('components'),
    key('schemas'),
  );
  return factory.createIndexedAccessTypeNode(schemas, key(schema));
}

function propertyOf(name: string, type: ts.TypeNode): ts.TypeElement {
  return factory.createPropertySignature(undefined, name, undefined, type);
}

/** A property of an object with other members in it; another property as it is. */
function changed(
  property: ts.TypeElement,
  change: (members: readonly ts.TypeElement[]) => ts.TypeElement[],
): ts.TypeElement {
  if (!ts.isPropertySignature(property) || !property.type || !ts.isTypeLiteralNode(property.type)) {
    return property;
  }
  const { modifiers, name, questionToken, type } = property;
  const next = factory.createTypeLiteralNode(change(type.members));
  return factory.updatePropertySignature(property, modifiers, name, questionToken, next);
}

function nameOf({ name }: ts.TypeElement): string {
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name))
    ? name.text
    : '';
}
