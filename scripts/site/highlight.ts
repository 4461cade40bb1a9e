import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import json from 'highlight.js/lib/languages/json';
import python from 'highlight.js/lib/languages/python';
import typescript from 'highlight.js/lib/languages/typescript';
import yaml from 'highlight.js/lib/languages/yaml';
import { escapeHtml } from './html.js';

for (const [name, language] of Object.entries({ bash, json, python, typescript, yaml }))
  hljs.registerLanguage(name, language);

const ALIASES: Readonly<Record<string, string>> = {
  ts: 'typescript',
  js: 'typescript',
  sh: 'bash',
  yml: 'yaml',
};

const known = new Map<string, string>();

/** Code as HTML with its words marked. The same example stands on many pages, so what was made is kept. */
export function highlight(code: string, language: string): string {
  const name = ALIASES[language] ?? language;
  if (!hljs.getLanguage(name)) return escapeHtml(code);
  const key = `${name} ${code}`;
  let made = known.get(key);
  if (made === undefined) known.set(key, (made = hljs.highlight(code, { language: name }).value));
  return made;
}
