import { versionTitle } from '../../src/description/versions.js';
import type { Block, Field, Page, Variant } from './blocks.js';

/** The page as Markdown, for readers and tools that want the words alone. Its links lead to the other copies. */
export function markdownCopy(page: Page): string {
  const head = [
    `# ${page.title}`,
    page.version === undefined ? '' : versionTitle(page.version),
    page.lead ?? '',
  ];
  const blocks = [...page.main, ...(page.aside ?? [])].flatMap(blockLines);
  return `${[...head, ...blocks].filter((line) => line !== '').join('\n\n')}\n`.replaceAll(
    /\]\(((?!https?:)[^)#\s]*)\.html/g,
    ']($1.md',
  );
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${block.text}`];
    case 'prose':
    case 'document':
      return [block.text];
    case 'note':
      return [`> ${block.text.replaceAll('\n', '\n> ')}`];
    case 'list':
      return [block.items.map((item) => `- ${item}`).join('\n')];
    case 'table':
      return [tableLines(block.head, block.rows)];
    case 'fields':
      return [fieldLines(block.fields, block.variants ?? [], '')];
    case 'changes':
      return block.entries.flatMap(({ title, lines, note }) => [
        `**${title}**`,
        ...(note === undefined ? [] : [note]),
        lines
          .map(({ text, breaking }) => `- ${breaking === null ? '' : `breaks ${breaking}: `}${text}`)
          .join('\n'),
      ]);
    case 'evidence':
      return [
        Object.entries(block.counts)
          .map(([level, count]) => `- ${level}: ${count}`)
          .join('\n'),
      ];
    case 'code':
      return [
        ...(block.caption === undefined ? [] : [`${block.caption}:`]),
        fence(block.language, block.text),
      ];
    case 'tabs':
      return block.tabs.flatMap(({ label, blocks }) => [`**${label}**`, ...blocks.flatMap(blockLines)]);
    case 'details':
      return [`**${block.summary}**`, ...block.blocks.flatMap(blockLines)];
    case 'html':
      return [];
  }
}

const fence = (language: string, text: string) => `\`\`\`${language}\n${text}\n\`\`\``;

const tableLines = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`)
    .join('\n');

function fieldLines(fields: readonly Field[], variants: readonly Variant[], indent: string): string {
  const lines = fields.flatMap((field) => {
    const marks = [
      field.type,
      field.required ? 'required' : '',
      field.deprecated ? 'deprecated' : '',
      field.evidence ?? '',
    ];
    const said = [field.text ?? '', ...(field.notes ?? [])].join(' ').replaceAll('\n', ' ').trim();
    const line = `${indent}- \`${field.name}\` (${marks.filter(Boolean).join(', ')})${said === '' ? '' : `: ${said}`}`;
    const below = fieldLines(field.fields ?? [], field.variants ?? [], `${indent}  `);
    return below === '' ? [line] : [line, below];
  });
  const forms = variants.flatMap(({ label, fields: own }) => {
    const below = fieldLines(own, [], `${indent}  `);
    return [`${indent}- Form: ${label}`, ...(below === '' ? [] : [below])];
  });
  return [...lines, ...forms].join('\n');
}
