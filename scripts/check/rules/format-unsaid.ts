import { asStrings, type JsonObject } from '../../../src/description/json.js';
import { nameOf, placeOf, type Check, type Visit } from './rule.js';

/** Which format a name or a sentence calls for. The first that applies decides; any of its formats will do. */
interface Rule {
  type: 'number' | 'text';
  applies: (name: string, description: string) => boolean;
  formats: readonly string[];
}

const RULES: readonly Rule[] = [
  {
    type: 'number',
    applies: (name, description) => name.endsWith('_at') || description.includes('Unix seconds'),
    formats: ['unixtime'],
  },
  { type: 'text', applies: (name) => /(?:^|_)email$/.test(name), formats: ['email'] },
  { type: 'text', applies: (name) => /(?:^|_)url$/.test(name), formats: ['uri', 'uri-reference'] },
  {
    type: 'text',
    applies: (_name, description) => description.includes('ISO 8601'),
    formats: ['date-time', 'date', 'time', 'duration'],
  },
];

/** Keywords between a property and the schema of its value, or of one of its values. */
const BETWEEN = /^(?:items|anyOf|oneOf|allOf|x-was|\d+)$/;

export const formatUnsaid: Check = {
  id: 'format-unsaid',
  check: (subject) =>
    subject.visits
      .filter(({ kind }) => kind === 'schema')
      .flatMap((visit) => {
        const found = shortcoming(visit);
        return found ? [{ place: placeOf(subject, visit), ...found }] : [];
      }),
};

function shortcoming(visit: Visit): { message: string; expected: string } | undefined {
  const { format, description } = visit.node;
  const text = typeof description === 'string' ? description : '';
  const type = typeOf(visit.node);
  const name = visit.path.findLast((key) => !BETWEEN.test(key)) ?? '';
  const rule = RULES.find((one) => one.type === type && one.applies(name, text));
  if (rule && !rule.formats.some((known) => known === format) && !staysOpen(text)) {
    return {
      message: `${nameOf(visit)} has ${format === undefined ? 'no format' : `the format ${JSON.stringify(format)}`}.`,
      expected: `format: ${rule.formats.join(' or ')}; where other values occur, a description that says so (openapi/EXTENSIONS.md).`,
    };
  }
  if (format === 'unixtime' && text !== '' && !text.includes('Unix seconds')) {
    return {
      message: `${nameOf(visit)} is a moment whose description has no unit.`,
      expected: '`Unix seconds` in the description, which is what a reader sees.',
    };
  }
  return undefined;
}

/** What is something else at times has no format: a strict validator would refuse what Intercom sends. */
const staysOpen = (description: string): boolean =>
  /\bempty\b|\{\{|\bor a (?:date|moment)\b/.test(description);

/** What a value without listed words is; a union of text and number has no one format. */
function typeOf(node: JsonObject): Rule['type'] | undefined {
  if ('enum' in node || 'const' in node || 'x-extensible-enum' in node) return undefined;
  const types = typeof node.type === 'string' ? [node.type] : asStrings(node.type);
  const others = types.filter((type) => type !== 'null');
  if (others.length === 0) return undefined;
  if (others.every((type) => type === 'integer' || type === 'number')) return 'number';
  return others.every((type) => type === 'string') ? 'text' : undefined;
}
