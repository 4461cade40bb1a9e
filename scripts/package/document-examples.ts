// The examples of a document, as programs that can be compiled and run. How a document marks them:
//
//   ```ts           goes on where the document's ```ts before it ended: together they are one program
//   ```ts fails     a program of its own that must not compile; the ```text below it is the compiler's error
//   ```text prints  all that the ```ts right above it print, one or several with nothing but empty lines between
//
// A block whose line above is nothing but the name of a file, as `names.test.ts`, is that file whole, and no example.
//
// A program keeps every line of its document, emptied unless it is code. So each line has its number from the document,
// and whatever the compiler or a stack trace says about a program points into the document.

export interface Examples {
  /** Of all ```ts blocks. */
  program: string;
  /** What the program must print, in order. */
  prints: Printing[];
  /** The ```ts fails blocks, one program each. */
  failing: FailingProgram[];
}

export interface Printing {
  /** Where the document says so, counted from 1. */
  line: number;
  /** The lines on which the blocks begin whose output this is. */
  blocks: number[];
  text: string;
}

export interface FailingProgram {
  line: number;
  program: string;
  /** The lines of the error. One that ends in `…` is only the beginning of the compiler's line. */
  error: string[];
}

interface Block {
  info: string;
  /** The lines of its two fences, counted from 1. */
  line: number;
  end: number;
  text: string;
  /** Whether nothing but empty lines is between this block and the one before it. */
  adjoins: boolean;
  /** Whether the line above names the file that it is. */
  isFile: boolean;
}

/** Fences that look like examples and are none of those above. They would be left out without a word. */
const LOOKALIKE = /^(tsx?|typescript|[mc]?jsx?|javascript)\b|^text ./;

/** Reads the examples of a document. `name` is its path, for error messages. */
export function readExamples(name: string, document: string): Examples {
  const lines = document.split('\n');
  const blocks = readBlocks(name, lines);
  const examples: Examples = { program: '', prints: [], failing: [] };
  const code = lines.map(() => '');
  let above: Block[] = [];

  for (const [index, block] of blocks.entries()) {
    const { info, line, end, text, adjoins, isFile } = block;
    if (!adjoins) above = [];
    if (isFile) continue;
    if (info === 'ts') {
      lines.slice(line, end - 1).forEach((content, offset) => (code[line + offset] = content));
      code[end - 1] = `;console.log(${JSON.stringify(markAfter(line))});`;
      above.push(block);
    } else if (info === 'text prints') {
      if (above.length === 0)
        throw new Error(`${name}:${line}: no example stands right above what it prints.`);
      examples.prints.push({ line, blocks: above.map((one) => one.line), text });
      above = [];
    } else if (info === 'ts fails') {
      const next = blocks[index + 1];
      if (next?.info !== 'text' || !next.adjoins) {
        throw new Error(
          `${name}:${line}: the compiler's error, a \`\`\`text, must stand below a program that fails.`,
        );
      }
      const program = lines.map((content, at) => (at >= line && at < end - 1 ? content : ''));
      examples.failing.push({ line, program: program.join('\n'), error: next.text.trimEnd().split('\n') });
      above = [];
    } else if (LOOKALIKE.test(info)) {
      throw new Error(
        `${name}:${line}: \`\`\`${info} is no kind of example; see scripts/package/document-examples.ts.`,
      );
    }
  }
  return { ...examples, program: code.join('\n') };
}

/** What each ```text prints of the document promises, and what the program's output has in its place. */
export function comparePrints(
  name: string,
  { prints }: Examples,
  output: string,
): { promised: Record<string, string>; printed: Record<string, string> } {
  const promised: Record<string, string> = {};
  const printed: Record<string, string> = {};
  const byBlock = new Map(
    [...output.matchAll(OUTPUT)].map(([, text = '', line]) => [Number(line), text] as const),
  );
  for (const { line, blocks, text } of prints) {
    promised[`${name}:${line}`] = text;
    printed[`${name}:${line}`] = blocks.map((block) => byBlock.get(block) ?? '(did not end)').join('');
  }
  return { promised, printed };
}

/** Whether the compiler's message is the one that the document shows. */
export function isError({ error }: FailingProgram, message: string): boolean {
  const lines = message.split('\n');
  return error.every((line, index) =>
    line.endsWith('…') ? lines[index]?.startsWith(line.slice(0, -1)) : lines[index] === line,
  );
}

// A program says where each of its blocks ends, so that its output can be divided among them.
const markAfter = (line: number) => `[end of the block on line ${line}]`;
const OUTPUT = /([\s\S]*?)\[end of the block on line (\d+)\]\n/g;

const FILE_NAME = /^`[\w.-]+\.\w+`$/;

function readBlocks(name: string, lines: string[]): Block[] {
  const blocks: Block[] = [];
  let open: Omit<Block, 'end' | 'text'> | undefined;
  let adjoins = false;
  let isFile = false;
  for (const [index, content] of lines.entries()) {
    const fence = /^\s*```(.*)$/.exec(content);
    if (fence === null) {
      if (!open && content.trim() !== '') {
        adjoins = false;
        isFile = FILE_NAME.test(content);
      }
    } else if (open) {
      const text = lines.slice(open.line, index).map((line) => `${line}\n`);
      blocks.push({ ...open, end: index + 1, text: text.join('') });
      open = undefined;
      adjoins = true;
      isFile = false;
    } else {
      open = { info: (fence[1] ?? '').trim(), line: index + 1, adjoins, isFile };
    }
  }
  if (open) throw new Error(`${name}:${open.line}: this block has no end.`);
  return blocks;
}
