// What tsc prints about programs in app/, those of the documents among them.
import type { Outcome } from './installed-package.js';

/** What the compiler has to say, by file; by an empty name, where it is about none. */
export function diagnosticsByFile({ stdout }: Outcome): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const text of stdout.split(/\n(?! )/).filter(Boolean)) {
    const file = /^([^()\n]+)\(\d+,\d+\): /.exec(text)?.[1] ?? '';
    found.set(file, [...(found.get(file) ?? []), inDocument(text)]);
  }
  return found;
}

/** `docs/guide.md:30:1` for a place in the program that the guide's examples are; they have the same lines. */
export function inDocument(text: string): string {
  return text
    .replace(/[^\s(]*app\/([\w./-]+\.md)(?:\.fails-\d+)?\.ts/g, '$1')
    .replace(/(\.md)\((\d+),(\d+)\)/g, '$1:$2:$3');
}
