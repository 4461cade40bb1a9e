/** What may come next in a JSON text. */
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or ]' | ', or }' | 'end';

const [SPACE, QUOTE, BACKSLASH] = [0x20, 0x22, 0x5c];
const WORDS = ['true', 'false', 'null'];
/** As much of a number as there is, and a whole one. */
const BEGINNING_OF_NUMBER = /-?(?:(?:0|[1-9]\d*)(?:\.\d*)?(?:[eE][+-]?\d*)?)?/y;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * Where a text stops being JSON: the offset of the first character that cannot stand there, the length of the text when
 * it only ends too early, undefined when it is JSON. `JSON.parse` names a position for some errors alone. One pass, and
 * no recursion, so neither length nor depth matters.
 */
export function findJsonError(text: string): number | undefined {
  const open: ('[' | '{')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const afterValue = (): Expected =>
    open.at(-1) === '[' ? ', or ]' : open.at(-1) === '{' ? ', or }' : 'end';

  for (;;) {
    while (isBlank(text.charCodeAt(at))) at++;
    const char = text[at];
    if (char === undefined) return expected === 'end' ? undefined : text.length;
    if (closes(char, expected)) {
      open.pop();
      at++;
      expected = afterValue();
    } else if (expected === ':') {
      if (char !== ':') return at;
      at++;
      expected = 'value';
    } else if (expected === 'key' || expected === 'key or }') {
      if (char !== '"') return at;
      const token = readString(text, at);
      if (token.isBroken) return token.end;
      at = token.end;
      expected = ':';
    } else if (expected === 'value' || expected === 'value or ]') {
      if (char === '[' || char === '{') {
        open.push(char);
        at++;
        expected = char === '[' ? 'value or ]' : 'key or }';
        continue;
      }
      const token = char === '"' ? readString(text, at) : readPlain(text, at);
      if (token.isBroken) return token.end;
      at = token.end;
      expected = afterValue();
    } else {
      if (char !== ',' || expected === 'end') return at;
      at++;
      expected = expected === ', or ]' ? 'value' : 'key';
    }
  }
}

/** The end of a token, or of as much of it as there is. */
interface Token {
  end: number;
  isBroken: boolean;
}

const isBlank = (code: number) => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

const closes = (char: string, expected: Expected) =>
  (char === ']' && (expected === 'value or ]' || expected === ', or ]')) ||
  (char === '}' && (expected === 'key or }' || expected === ', or }'));

function readString(text: string, start: number): Token {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return { end: at + 1, isBroken: false };
    if (code < SPACE) return { end: at, isBroken: true };
    if (code !== BACKSLASH) continue;
    at++;
    const escaped = text[at];
    if (escaped === undefined) break;
    if (escaped !== 'u') {
      if (!'"\\/bfnrt'.includes(escaped)) return { end: at, isBroken: true };
      continue;
    }
    for (let digit = 0; digit < 4; digit++) {
      at++;
      if (!/^[0-9a-fA-F]$/.test(text[at] ?? '')) return { end: Math.min(at, text.length), isBroken: true };
    }
  }
  return { end: text.length, isBroken: true };
}

/** A number or a word. */
function readPlain(text: string, start: number): Token {
  const word = WORDS.find((name) => name[0] === text[start]);
  if (word !== undefined) {
    let length = 1;
    while (length < word.length && text[start + length] === word[length]) length++;
    return { end: start + length, isBroken: length < word.length };
  }
  BEGINNING_OF_NUMBER.lastIndex = start;
  const found = BEGINNING_OF_NUMBER.exec(text)?.[0] ?? '';
  return { end: start + found.length, isBroken: !NUMBER.test(found) };
}
