import type { Block, ChangeEntry, Field, Variant } from './blocks.js';
import { highlight } from './highlight.js';
import { html, raw, type Html } from './html.js';
import { blockMarkdown, inlineMarkdown, type MarkdownOptions } from './markdown.js';
import { EVIDENCE_WORDS } from './words.js';

/** What the blocks of one page are rendered with. */
export interface Rendering {
  markdown: MarkdownOptions;
  /** Counts the parts of a page that need an id. */
  next: () => number;
}

export const renderBlocks = (rendering: Rendering, blocks: readonly Block[]): Html =>
  html`${blocks.map((block) => renderBlock(rendering, block))}`;

function renderBlock(rendering: Rendering, block: Block): Html {
  const inline = (text: string) => raw(inlineMarkdown(text, rendering.markdown));
  switch (block.kind) {
    case 'heading':
      return block.level === 2
        ? html`<h2 id="${block.id}">
            ${inline(block.text)}<a
              class="anchor"
              href="#${block.id}"
              aria-label="Link to ${block.text.replaceAll('`', '')}"
              >#</a
            >
          </h2>`
        : html`<h3 id="${block.id}">${inline(block.text)}</h3>`;
    case 'prose':
    case 'document':
      return html`<div class="prose">${raw(blockMarkdown(block.text, rendering.markdown))}</div>`;
    case 'note':
      return html`<div class="note ${block.tone}" role="note">
        ${raw(blockMarkdown(block.text, rendering.markdown))}
      </div>`;
    case 'list':
      return html`<ul class="list">
        ${block.items.map((item) => html`<li>${inline(item)}</li>`)}
      </ul>`;
    case 'table':
      return html`<div class="table rows" tabindex="0" role="region" aria-label="${block.label}">
        <table>
          <thead>
            <tr>
              ${block.head.map((cell) => html`<th scope="col">${inline(cell)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${block.rows.map(
              (row) =>
                html`<tr>
                  ${row.map((cell, index) => html`<td data-label="${block.head[index] ?? ''}">${inline(cell)}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
    case 'fields':
      return html`${renderFields(rendering, block.fields)}${renderVariants(rendering, block.variants ?? [])}`;
    case 'changes':
      return html`<ol class="changes">
        ${block.entries.map((entry) => renderChange(rendering, entry))}
      </ol>`;
    case 'evidence':
      return renderEvidence(block.counts);
    case 'code':
      return renderCode(block);
    case 'tabs':
      return renderTabs(rendering, block);
    case 'details':
      return html`<details class="more" ${block.open ? raw(' open') : ''}>
        <summary>${inline(block.summary)}</summary>
        <div class="inside">${renderBlocks(rendering, block.blocks)}</div>
      </details>`;
    case 'html':
      return raw(block.html);
  }
}

const renderCode = ({ language, text, caption }: Extract<Block, { kind: 'code' }>): Html =>
  html`<figure class="code">
    ${caption === undefined ? '' : html`<figcaption>${caption}</figcaption>`}
    <pre tabindex="0"><code>${raw(highlight(text, language))}</code></pre>
  </figure>`;

/** Without script the tabs stand one below the other, each with its name. */
function renderTabs(rendering: Rendering, { label, tabs }: Extract<Block, { kind: 'tabs' }>): Html {
  const id = `tabs-${rendering.next()}`;
  return html`<div class="tabs" data-tabs="${label}">
    ${tabs.map(
      (tab, index) =>
        html`<section id="${id}-${index}" aria-label="${tab.label}">
          <h3 class="tab-name">${tab.label}</h3>
          ${renderBlocks(rendering, tab.blocks)}
        </section>`,
    )}
  </div>`;
}

function renderFields(rendering: Rendering, fields: readonly Field[]): Html {
  if (fields.length === 0) return html``;
  return html`<ul class="fields">
    ${fields.map((field) => renderField(rendering, field))}
  </ul>`;
}

function renderField(rendering: Rendering, field: Field): Html {
  const inline = (text: string) => raw(inlineMarkdown(text, rendering.markdown));
  const {
    name,
    type,
    required,
    deprecated,
    text,
    notes = [],
    evidence,
    id,
    fields = [],
    variants = [],
  } = field;
  const below = [renderFields(rendering, fields), renderVariants(rendering, variants)];
  const count = fields.length + variants.length;
  return html`<li${id === undefined ? '' : html` id="${id}"`}><p class="field"><code class="field-name${deprecated ? ' old' : ''}">${name}</code> <span class="type">${inline(type)}</span>${required ? html` <span class="mark required">required</span>` : ''}${deprecated ? html` <span class="mark deprecated">deprecated</span>` : ''}${evidence === undefined ? '' : html` <span class="sure ${evidence}" title="${EVIDENCE_WORDS[evidence] ?? ''}">${evidence}</span>`}</p>${text ? html`<p>${inline(text)}</p>` : ''}${notes.length > 0 ? html`<p class="notes">${inline(notes.join(' '))}</p>` : ''}${
    count > 0
      ? html`<details>
          <summary>
            ${fields.length > 0 ? `${fields.length} ${fields.length === 1 ? 'field' : 'fields'}` : `${variants.length} forms`}<span
              class="visually-hidden"
            >
              of ${name}</span
            >
          </summary>
          ${below}
        </details>`
      : ''
  }</li>`;
}

function renderVariants(rendering: Rendering, variants: readonly Variant[]): Html {
  if (variants.length === 0) return html``;
  const inline = (text: string) => raw(inlineMarkdown(text, rendering.markdown));
  return html`<div class="variants">
    <p class="variants-name">One of ${variants.length} forms</p>
    ${variants.map(
      ({ label, text, fields }) =>
        html`<details class="more">
          <summary>${inline(withoutLinks(label))}</summary>
          <div class="inside">
            ${text ? html`<p>${inline(text)}</p>` : ''}${label.includes('](') ? html`<p>Schema: ${inline(label)}</p>` : ''}${renderFields(rendering, fields)}
          </div>
        </details>`,
    )}
  </div>`;
}

/** What is clicked to open something is no place for a link. */
const withoutLinks = (text: string): string => text.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');

function renderChange(rendering: Rendering, { title, path, note, lines }: ChangeEntry): Html {
  const inline = (text: string) => raw(inlineMarkdown(text, rendering.markdown));
  const cut = lines.length > MOST_LINES + 1 ? MOST_LINES : lines.length;
  const head = path === undefined ? html`${inline(title)}` : html`<a href="${path}">${inline(title)}</a>`;
  return html`<li class="${lines.some(({ breaking }) => breaking !== null) ? 'breaking' : ''}">
    <p class="change-title">${head}</p>
    ${note === undefined ? '' : html`<p>${inline(note)}</p>`}${
      lines.length === 0
        ? ''
        : html`${renderLines(rendering, lines.slice(0, cut))}${
            lines.length > cut
              ? html`<details>
                  <summary>${lines.length - cut} more</summary>
                  ${renderLines(rendering, lines.slice(cut))}
                </details>`
              : ''
          }`
    }
  </li>`;
}

/** So many changes of a version are shown at once, those that break first. */
const MOST_LINES = 6;

const renderLines = (rendering: Rendering, lines: ChangeEntry['lines']): Html =>
  html`<ul>
    ${lines.map(({ text, breaking }) => html`<li>${breaking === null ? '' : html`<span class="breaks">breaks ${breaking}</span> `}${raw(inlineMarkdown(text, rendering.markdown))}</li>`)}
  </ul>`;

function renderEvidence(counts: Readonly<Partial<Record<string, number>>>): Html {
  const entries = Object.entries(counts).filter(([, count]) => count);
  const parts = entries.map(
    ([level, count]) =>
      html`<li class="sure ${level}">
        <strong>${count}</strong> ${level}<span class="sure-words">${EVIDENCE_WORDS[level] ?? ''}</span>
      </li>`,
  );
  return html`<ul class="evidence">
    ${parts}
  </ul>`;
}
