/** What a text is, as far as its form tells. Each form has placeholders of the same form, so redaction keeps it. */
type Form =
  'digits' | 'hex' | 'uuid' | 'email' | 'phone' | 'url' | 'domain' | 'html' | 'opaque' | 'fraction' | 'text';

/** Names that are not a form but have placeholders of their own. */
type Purpose = 'key' | 'word' | 'segment';

const FORMS: readonly [Form, RegExp][] = [
  // Before the digits, because a placeholder of this form has no letters.
  ['hex', /^[0-9a-f]{24}$/i],
  ['digits', /^-?\d+$/],
  ['uuid', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i],
  ['email', /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/],
  ['phone', /^\+[\d\s().-]+$/],
  ['url', /^[a-z][a-z0-9+.-]*:\/\/\S*$/i],
  ['domain', /^[\w-]+(\.[\w-]+)+$/],
  ['html', /<[a-z!/]/i],
  ['opaque', /^(?=\D*\d)\S+$/],
];

const SHAPES: Record<Form | Purpose, (count: number) => string> = {
  digits: (count) => String(1000 + count),
  hex: (count) => String(count).padStart(24, '0'),
  uuid: (count) => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`,
  email: (count) => `person-${count}@example.com`,
  phone: (count) => `+1555${String(count).padStart(7, '0')}`,
  url: (count) => `https://example.com/${count}`,
  domain: (count) => `domain-${count}.example.com`,
  html: (count) => `<p>Text ${count}</p>`,
  opaque: (count) => `id-${count}`,
  fraction: (count) => String(count + 0.5),
  text: (count) => `Text ${count}`,
  key: (count) => `attribute_${count}`,
  word: (count) => `word_${count}`,
  segment: (count) => `segment-${count}`,
};

/** Forms that people and systems write in any case. */
const CASELESS: ReadonlySet<string> = new Set(['hex', 'uuid', 'email', 'domain']);

/** Forms that an identifier in a path has. */
const NAMEABLE: ReadonlySet<string> = new Set(['digits', 'hex', 'uuid', 'email']);

/** Longer than any of these forms; beyond it a text is only looked at for tags. */
const LONGEST = 512;

function formOf(text: string): Form {
  if (text.length > LONGEST) return /<[a-z!/]/i.test(text) ? 'html' : 'text';
  return FORMS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'text';
}

/**
 * Placeholders, one for each identity, numbered as they come up. What has been redacted already gets the same
 * placeholders again, because each of them has the form that it stands for and comes up in the same order.
 *
 * @param memory how many characters of what was replaced are remembered. Beyond that all is forgotten: what comes up
 *   again gets another placeholder, and no two things ever get the same.
 */
export function createPlaceholders(isTaken: (placeholder: string) => boolean, memory = Infinity) {
  const known = new Map<string, string>();
  let remembered = 0;
  const remember = (identity: string, placeholder: string): void => {
    remembered += identity.length;
    if (remembered > memory) {
      known.clear();
      remembered = identity.length;
    }
    known.set(identity, placeholder);
  };
  const counts = new Map<string, number>();
  const numbered = (form: Form | Purpose, raw: string): string => {
    const identity = `${form} ${CASELESS.has(form) ? raw.toLowerCase() : raw}`;
    let placeholder = known.get(identity);
    while (placeholder === undefined) {
      const count = (counts.get(form) ?? 0) + 1;
      counts.set(form, count);
      const next = SHAPES[form](count);
      if (!isTaken(next)) remember(identity, (placeholder = next));
    }
    return placeholder;
  };
  return {
    text: (raw: string) => (raw === '' ? '' : numbered(formOf(raw), raw)),
    /** `12` and `"12"` are one identity. */
    number: (raw: number) => Number(numbered(Number.isInteger(raw) ? 'digits' : 'fraction', String(raw))),
    key: (raw: string) => numbered('key', raw),
    word: (raw: string) => numbered('word', raw),
    /** A segment of a path that nothing describes. */
    segment: (raw: string) => {
      const form = formOf(raw);
      return numbered(NAMEABLE.has(form) ? form : 'segment', raw);
    },
  };
}

export type Placeholders = ReturnType<typeof createPlaceholders>;
