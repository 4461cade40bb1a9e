import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { comparePrints, isError, readExamples } from './document-examples.js';

const FENCE = '```';
const DOCUMENT = `# Title

${FENCE}ts
const a: number = 1;
console.log(a);
${FENCE}

${FENCE}ts
console.log(2);
${FENCE}

${FENCE}text prints
1
2
${FENCE}

${FENCE}sh
npm install
${FENCE}

${FENCE}ts
console.log(a + 2);
${FENCE}

Prose, so that the output is not said.

${FENCE}ts fails
const a: number = '';
${FENCE}

${FENCE}text
error TS2322: Type '…
${FENCE}
`;

test('the blocks of a document are one program, every line in its place, and those that fail are others', () => {
  const { program, prints, failing } = readExamples('a.md', DOCUMENT);
  const lines = DOCUMENT.split('\n');
  const kept = program
    .split('\n')
    .flatMap((line, index) => (line === lines[index] && line ? [index + 1] : []));
  expect(program.split('\n')).toHaveLength(lines.length);
  expect(kept).toEqual([4, 5, 9, 22]);
  expect(prints).toEqual([{ line: 12, blocks: [3, 8], text: '1\n2\n' }]);
  expect(failing).toEqual([
    {
      line: 27,
      program: expect.stringMatching(/^\n{27}const a: number = '';\n+$/),
      error: [`error TS2322: Type '…`],
    },
  ]);
});

test('what is printed is compared for the blocks right above, and not for the others', () => {
  const examples = readExamples('a.md', DOCUMENT);
  const printed: string[] = [];
  const log = (value: unknown) => printed.push(`${String(value)}\n`);
  // The program is JavaScript but for the type of `a`.
  runInNewContext(examples.program.replace(': number', ''), { console: { log } });

  const compared = comparePrints('a.md', examples, printed.join(''));
  expect(compared).toEqual({ promised: { 'a.md:12': '1\n2\n' }, printed: { 'a.md:12': '1\n2\n' } });
  expect(comparePrints('a.md', examples, printed.slice(0, 2).join('')).printed).toEqual({
    'a.md:12': '1\n(did not end)',
  });
});

test('a file that is shown whole is no example', () => {
  const document = `\`names.test.ts\`\n\n${FENCE}ts\nconst a: number = 1;\n${FENCE}\n\n${FENCE}ts\nconst b = 2;\n${FENCE}\n`;
  const { program } = readExamples('a.md', document);
  expect(program).not.toContain('const a');
  expect(program).toContain('const b');
});

test('an error that is shown is the beginning of the one that the compiler has', () => {
  const [failing] = readExamples('a.md', DOCUMENT).failing;
  if (!failing) throw new Error('There is one.');
  expect(isError(failing, `error TS2322: Type 'string' is not …\n  More.`)).toBe(true);
  expect(isError(failing, `error TS2339: Type 'string' is not …`)).toBe(false);
  expect(isError({ ...failing, error: ['error TS2322: Type'] }, `error TS2322: Type 'string'`)).toBe(false);
  expect(isError({ ...failing, error: ['one', 'two'] }, 'one')).toBe(false);
});

test.each([
  [`text\n\n${FENCE}text prints\n1\n${FENCE}\n`, 'a.md:3: no example stands right above what it prints.'],
  [
    `${FENCE}ts\n1;\n${FENCE}\n\nBut:\n\n${FENCE}text prints\n${FENCE}\n`,
    'a.md:7: no example stands right above',
  ],
  [`${FENCE}ts fails\nlet a;\n${FENCE}\n`, "a.md:1: the compiler's error, a ```text, must stand below"],
  [`\n${FENCE}typescript\nlet a;\n${FENCE}\n`, 'a.md:2: ```typescript is no kind of example'],
  [`${FENCE}ts prints\nlet a;\n${FENCE}\n`, 'a.md:1: ```ts prints is no kind of example'],
  [`\n\n${FENCE}json\n{}\n`, 'a.md:3: this block has no end.'],
])('%j is refused', (document, message) => {
  expect(() => readExamples('a.md', document)).toThrow(message);
});
