// Gives each schema of an object a name that the compiler knows, so that its messages say `Contact` in place of all the
// fields of one.
import ts from 'typescript';

const { factory } = ts;

/**
 * The declarations with an `interface` for each member of `components.schemas` that is an object, under the name that
 * stood for it as an alias. `components.schemas` then refers to the interface.
 */
export function withSchemaInterfaces(statements: readonly ts.Statement[]): ts.Statement[] {
  const interfaces = new Map<string, ts.InterfaceDeclaration>();
  const named = statements.map((statement) => {
    if (!ts.isInterfaceDeclaration(statement) || statement.name.text !== 'components') return statement;
    const sections = statement.members.map((section) => {
      if (!ts.isPropertySignature(section) || nameOf(section) !== 'schemas') return section;
      if (!section.type || !ts.isTypeLiteralNode(section.type)) return section;
      const found = interfacesOf(section.type.members);
      for (const declaration of found.interfaces) interfaces.set(declaration.name.text, declaration);
      return withType(section, factory.createTypeLiteralNode(found.members));
    });
    return withMembers(statement, sections);
  });
  return named.map((statement) =>
    ts.isTypeAliasDeclaration(statement) ? (interfaces.get(statement.name.text) ?? statement) : statement,
  );
}

/** Schemas by name, with those of objects as interfaces of that name. */
export function interfacesOf(schemas: readonly ts.TypeElement[]): {
  members: ts.TypeElement[];
  interfaces: ts.InterfaceDeclaration[];
} {
  const interfaces = new Map<string, ts.InterfaceDeclaration>();
  const members = schemas.map((schema) => take(schema, interfaces));
  return { members, interfaces: [...interfaces.values()] };
}

/** Puts the interface of a schema among the others, and returns the property that refers to it. */
function take(schema: ts.TypeElement, interfaces: Map<string, ts.InterfaceDeclaration>): ts.TypeElement {
  if (!ts.isPropertySignature(schema) || !schema.type || !ts.isTypeLiteralNode(schema.type)) return schema;
  const name = nameOf(schema);
  const declaration = factory.createInterfaceDeclaration(
    [factory.createModifier(ts.SyntaxKind.ExportKeyword)],
    name,
    undefined,
    undefined,
    schema.type.members,
  );
  interfaces.set(name, moveComments(schema, declaration));
  return withType(
    factory.createPropertySignature(schema.modifiers, schema.name, schema.questionToken, schema.type),
    factory.createTypeReferenceNode(name),
  );
}

/** openapi-typescript writes comments as synthetic ones, which belong to a node and not to its text. */
function moveComments<Node extends ts.Node>(from: ts.Node, to: Node): Node {
  return ts.setSyntheticLeadingComments(to, ts.getSyntheticLeadingComments(from));
}

function withType(property: ts.PropertySignature, type: ts.TypeNode): ts.PropertySignature {
  const { modifiers, name, questionToken } = property;
  return factory.updatePropertySignature(property, modifiers, name, questionToken, type);
}

function withMembers(
  declaration: ts.InterfaceDeclaration,
  members: readonly ts.TypeElement[],
): ts.InterfaceDeclaration {
  const { modifiers, name, typeParameters, heritageClauses } = declaration;
  return factory.updateInterfaceDeclaration(
    declaration,
    modifiers,
    name,
    typeParameters,
    heritageClauses,
    members,
  );
}

function nameOf({ name }: ts.PropertySignature): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : '';
}
