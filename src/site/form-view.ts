// How the form of an operation looks. Each control says its place as a JSON pointer, so that what is wrong can stand
// beside it.
import type { Schema } from '../description/description.js';
import { escapePointer } from '../description/json.js';
import { el } from './dom.js';
import {
  chosenOf,
  controlOf,
  type Choice,
  type Control,
  type Entry,
  type Group,
  type Json,
  type List,
  type Text,
} from './form.js';

let count = 0;
const nextId = (): string => `control-${(count += 1)}`;

/** What is told of every change. */
type OnChange = () => void;

/** The element of a control. `name` is what it is called. */
export function viewControl(control: Control, name: string, place: string, onChange: OnChange): HTMLElement {
  switch (control.kind) {
    case 'text':
      return viewText(control, name, place, onChange);
    case 'group':
      return viewGroup(control, name, place, onChange);
    case 'list':
      return viewList(control, name, place, onChange);
    case 'choice':
      return viewChoice(control, name, place, onChange);
    case 'json':
      return viewJson(control, name, place, onChange);
  }
}

export function viewText(control: Text, name: string, place: string, onChange: OnChange): HTMLElement {
  const id = nextId();
  const type = [...control.types, ...(control.nullable ? ['null'] : [])].join(' or ');
  const input = inputOf(control, id, onChange);
  const parts: Node[] = [el('label', { for: id }, name, el('span', { class: 'type' }, type)), input];
  if (control.nullable) {
    const toggle = el('input', { type: 'checkbox' });
    toggle.checked = control.isNull;
    input.disabled = control.isNull;
    toggle.addEventListener('change', () => {
      control.isNull = toggle.checked;
      input.disabled = toggle.checked;
      onChange();
    });
    parts.push(el('label', { class: 'hint' }, toggle, ' send null'));
  }
  if (control.isFile) {
    const file = el('input', { type: 'file', 'aria-label': `A file for ${name}` });
    file.addEventListener('change', () => {
      void file.files?.[0]?.text().then((text) => {
        control.text = input.value = text;
        onChange();
      });
    });
    parts.push(file);
  }
  return field(place, ...parts);
}

function inputOf(
  control: Text,
  id: string,
  onChange: OnChange,
): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  const { words, open, types, text } = control;
  const input =
    words && !open
      ? el(
          'select',
          { id },
          el('option', { value: '' }, 'not sent'),
          ...words.map((word) => el('option', { value: word }, word)),
        )
      : control.isFile || text.length > 60 || text.includes('\n')
        ? el('textarea', { id, rows: '3' })
        : el('input', {
            id,
            type: 'text',
            autocomplete: 'off',
            spellcheck: 'false',
            ...(types.includes('string') ? {} : { inputmode: 'numeric' }),
          });
  input.value = text;
  if (words && open && input instanceof HTMLInputElement) {
    const list = el('datalist', { id: `${id}-words` }, ...words.map((word) => el('option', { value: word })));
    input.setAttribute('list', list.id);
    input.append(list);
    document.body.append(list);
  }
  input.addEventListener('input', () => {
    control.text = input.value;
    onChange();
  });
  return input;
}

const field = (place: string, ...parts: readonly Node[]): HTMLElement =>
  el('div', { class: 'control', 'data-place': place }, ...parts);

/** What is required, and what is filled, is open; the rest can be added. */
function viewGroup(group: Group, name: string, place: string, onChange: OnChange): HTMLElement {
  const body = el('div');
  const adder = el('select', { 'aria-label': `Add a field to ${name || 'the body'}` });
  const add = el('div', { class: 'control' }, adder);
  const draw = () => {
    const used = group.entries.filter((entry) => entry.used);
    const left = group.entries.filter((entry) => !entry.used);
    body.replaceChildren(
      ...used.map((entry) =>
        viewEntry(entry, place, onChange, () => {
          entry.used = false;
          delete entry.made;
          draw();
          onChange();
        }),
      ),
    );
    adder.replaceChildren(
      el('option', { value: '' }, 'Add a field…'),
      ...left.map((entry) => el('option', { value: entry.name }, entry.name)),
    );
    add.hidden = left.length === 0;
  };
  adder.addEventListener('change', () => {
    const entry = group.entries.find((one) => one.name === adder.value);
    if (!entry) return;
    entry.used = true;
    draw();
    onChange();
    body
      .querySelector<HTMLElement>(
        `[data-place="${CSS.escape(`${place}/${escapePointer(entry.name)}`)}"] :is(input, select, textarea)`,
      )
      ?.focus();
  });
  draw();
  if (name === '') return el('div', { 'data-place': place }, body, add);
  return el('fieldset', { class: 'control', 'data-place': place }, el('legend', {}, name), body, add);
}

function viewEntry(entry: Entry, place: string, onChange: OnChange, onRemove: () => void): HTMLElement {
  const view = viewControl(controlOf(entry), entry.name, `${place}/${escapePointer(entry.name)}`, onChange);
  if (entry.required) {
    view.querySelector('label, legend')?.append(el('span', { class: 'mark required' }, ' required'));
    return view;
  }
  return el('div', { class: 'item' }, view, removeButton(entry.name, onRemove));
}

const removeButton = (name: string, onRemove: () => void): HTMLElement =>
  el('button', { type: 'button', class: 'small', 'aria-label': `Remove ${name}`, click: onRemove }, 'Remove');

function viewList(list: List, name: string, place: string, onChange: OnChange): HTMLElement {
  const body = el('div');
  const draw = () =>
    body.replaceChildren(
      ...list.items.map((item, index) =>
        el(
          'div',
          { class: 'item' },
          viewControl(item, `${name} ${index + 1}`.trim(), `${place}/${index}`, onChange),
          removeButton(`${name} ${index + 1}`, () => {
            list.items.splice(index, 1);
            draw();
            onChange();
          }),
        ),
      ),
    );
  const add = el('button', { type: 'button', class: 'small' }, 'Add an entry');
  add.addEventListener('click', () => {
    list.items.push(list.another());
    draw();
    onChange();
  });
  draw();
  return el(
    'fieldset',
    { class: 'control', 'data-place': place },
    el('legend', {}, name || 'Entries'),
    body,
    add,
  );
}

function viewChoice(choice: Choice, name: string, place: string, onChange: OnChange): HTMLElement {
  const id = nextId();
  const select = el(
    'select',
    { id },
    ...choice.options.map(({ label }, index) => el('option', { value: String(index) }, label)),
  );
  select.value = String(choice.chosen);
  const body = el('div');
  const draw = () =>
    body.replaceChildren(
      viewControl(chosenOf(choice), chosenOf(choice).kind === 'group' ? '' : name, place, onChange),
    );
  select.addEventListener('change', () => {
    choice.chosen = Number(select.value);
    draw();
    onChange();
  });
  draw();
  return el(
    'div',
    { class: 'control' },
    el('label', { for: id }, name === '' ? 'Kind' : `Kind of ${name}`),
    select,
    body,
  );
}

function viewJson(control: Json, name: string, place: string, onChange: OnChange): HTMLElement {
  const id = nextId();
  const input = el('textarea', { id, rows: '4', spellcheck: 'false' });
  input.value = control.text;
  input.addEventListener('input', () => {
    control.text = input.value;
    onChange();
  });
  return field(
    place,
    el('label', { for: id }, name === '' ? 'Body' : name, el('span', { class: 'type' }, 'JSON')),
    input,
  );
}

/** What is wrong, beside the control that it is about or the nearest one around it. */
export function showWrong(form: HTMLElement, wrong: readonly { place: string; message: string }[]): void {
  for (const old of form.querySelectorAll('.wrong')) old.remove();
  for (const marked of form.querySelectorAll('[aria-invalid]')) {
    marked.removeAttribute('aria-invalid');
    marked.removeAttribute('aria-describedby');
  }
  for (const { place, message } of wrong) {
    const around = nearest(form, place);
    const text = el(
      'p',
      { class: 'wrong', id: nextId() },
      around.dataset.place === place ? message : `${place.split('/').at(-1) ?? place}: ${message}`,
    );
    around.append(text);
    const input = around.querySelector<HTMLElement>(':scope > :is(input, select, textarea)');
    input?.setAttribute('aria-invalid', 'true');
    input?.setAttribute('aria-describedby', text.id);
  }
}

function nearest(form: HTMLElement, place: string): HTMLElement {
  for (let at = place; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const found = form.querySelector<HTMLElement>(`[data-place="${CSS.escape(at)}"]`);
    if (found) return found;
    if (!at.includes('/')) return form;
  }
}

/** The control of a parameter: a line to fill in. */
export function parameterText(schema: Schema, value: unknown): Text {
  const types =
    schema.type === undefined ? ['string'] : [schema.type].flat().filter((type) => type !== 'null');
  const words =
    schema.enum ?? schema['x-extensible-enum'] ?? (types.join() === 'boolean' ? [true, false] : undefined);
  return {
    kind: 'text',
    types,
    ...(words ? { words: words.map(String) } : {}),
    open: schema.enum === undefined && schema['x-extensible-enum'] !== undefined,
    nullable: false,
    text: value === undefined ? '' : Array.isArray(value) ? value.join(',') : printed(value),
    isNull: false,
    quoted: types.includes('string'),
    sendsEmpty: false,
  };
}

const printed = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
