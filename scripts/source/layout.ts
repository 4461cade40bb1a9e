// One layout for the schemas of the source: on one line where that fits, an entry a line where it does not. Prettier keeps
// either as it finds it, so this comes before it.
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { shapeOf, type Kind } from './grammar.js';

/** As in .prettierrc. */
const WIDTH = 110;

interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The text of a file of the source in the one layout. */
export function layout(text: string): string {
  const document = parseDocument(text);
  const edits = new Layouter(text).edits('document', document.contents);
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, text: by }) => result.slice(0, start) + by + result.slice(end), text);
}

class Layouter {
  constructor(readonly text: string) {}

  /** What has to change below a node that is not a schema on one line. */
  edits(kind: Kind, node: Node | null): Edit[] {
    if (!isMap(node)) return [];
    return pairsOf(node).flatMap((pair) => {
      const shape = shapeOf(kind, keyOf(pair));
      if (!shape) return [];
      if (shape.as === 'one') return this.entry(shape.kind, pair);
      const { value } = pair;
      if (isMap(value)) return pairsOf(value).flatMap((item) => this.entry(shape.kind, item, kind));
      if (isSeq(value)) return value.items.flatMap((item) => this.item(shape.kind, item as Node));
      return [];
    });
  }

  entry(kind: Kind, pair: Pair<Node, Node | null>, owner?: Kind): Edit[] {
    const { key, value } = pair;
    const column = this.column(key);
    // The components themselves are headings: they stay an entry a line.
    if (kind !== 'schema' || owner === 'components' || !isMap(value)) return this.edits(kind, value);
    return this.schema(value, column, column + this.slice(key).length + 2, endOf(key) + 1, ' ');
  }

  item(kind: Kind, node: Node): Edit[] {
    if (kind !== 'schema' || !isMap(node) || node.anchor !== undefined) return this.edits(kind, node);
    const column = this.column(node);
    return this.schema(node, column - 2, column, startOf(node), '');
  }

  /** A schema whose entries would be indented by two from `indent`, and which begins at `column` if it is on one line. */
  schema(node: YAMLMap, indent: number, column: number, start: number, gap: string): Edit[] {
    // A block reaches to the beginning of the next line.
    const end = start + this.text.slice(start, endOf(node)).trimEnd().length;
    const line = hasComments(node) ? undefined : this.oneLine(node);
    if (line !== undefined && column + line.length <= WIDTH) {
      const by = gap + line;
      return this.text.slice(start, end) === by ? [] : [{ start, end, text: by }];
    }
    if (!node.flow) return this.edits('schema', node);
    const block = this.block('schema', node, indent + 2);
    return [
      { start, end, text: gap === '' ? block.trimStart() : ` ${anchorOf(node)}`.trimEnd() + `\n${block}` },
    ];
  }

  /** The node on one line; undefined where its text has several. */
  oneLine(node: Node | null): string | undefined {
    if (node === null) return '';
    if (isAlias(node)) return `*${node.source}`;
    const anchor = anchorOf(node);
    if (isMap(node)) {
      const entries = pairsOf(node).map(({ key, value }) => {
        const line = this.oneLine(value);
        return line === undefined ? undefined : `${this.slice(key)}: ${line}`;
      });
      if (entries.includes(undefined)) return undefined;
      return anchor + (entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`);
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => this.oneLine(item as Node));
      return items.includes(undefined) ? undefined : `${anchor}[${items.join(', ')}]`;
    }
    const written = this.slice(node);
    if (!isScalar(node) || written.includes('\n')) return undefined;
    const quoted = node.type === 'PLAIN' && typeof node.value === 'string' && /[,[\]{}?]/.test(written);
    return anchor + (quoted ? `'${written.replaceAll("'", "''")}'` : written);
  }

  /** A node that was on one line, an entry a line. What fits on a line of its own stays on one. */
  block(kind: Kind | undefined, node: YAMLMap, indent: number): string {
    const spaces = ' '.repeat(indent);
    const lines = pairsOf(node).map((pair) => {
      const { key, value } = pair;
      const name = `${spaces}${this.slice(key)}:`;
      const shape = kind && shapeOf(kind, keyOf(pair));
      const line = this.oneLine(value) ?? '';
      const container = shape !== undefined && shape.as !== 'one';
      if (!container && name.length + 1 + line.length <= WIDTH) return `${name} ${line}`.trimEnd();
      if (isMap(value))
        return `${`${name} ${anchorOf(value)}`.trimEnd()}\n${this.block(container ? undefined : shape?.kind, value, indent + 2)}`;
      if (!isSeq(value)) return `${name} ${line}`;
      const items = value.items.map((item) => {
        const text = this.oneLine(item as Node) ?? '';
        if (indent + 4 + text.length <= WIDTH || !isMap(item)) return `${spaces}  - ${text}`;
        return `${spaces}  - ${this.block(shape?.kind, item, indent + 4).trimStart()}`;
      });
      return `${`${name} ${anchorOf(value)}`.trimEnd()}\n${items.join('\n')}`;
    });
    return lines.join('\n');
  }

  slice(node: Node): string {
    return this.text.slice(startOf(node), endOf(node));
  }

  /** How far a node is from the beginning of its line. */
  column(node: Node): number {
    const start = startOf(node);
    return start - (this.text.lastIndexOf('\n', start - 1) + 1);
  }
}

function pairsOf(node: YAMLMap): Pair<Node, Node | null>[] {
  return node.items as Pair<Node, Node | null>[];
}

function keyOf({ key }: Pair<Node, Node | null>): string {
  return isScalar(key) ? String(key.value) : '';
}

/** `&name `, for a node that an alias repeats. */
function anchorOf(node: Node): string {
  return 'anchor' in node && node.anchor !== undefined ? `&${node.anchor} ` : '';
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function endOf(node: Node): number {
  return node.range?.[1] ?? 0;
}

function hasComments(node: Node): boolean {
  let found = false;
  visit(node, {
    Node: (_, { comment, commentBefore }) => {
      if (typeof comment === 'string' || typeof commentBefore === 'string') found = true;
    },
  });
  return found;
}
