/** The script of the coverage page, as it stands there: it filters and draws what `#data` holds. */
export const COVERAGE_SCRIPT = String.raw`
'use strict';
const data = JSON.parse(document.getElementById('data').textContent);
const form = document.getElementById('filters');
const matrix = document.getElementById('matrix');
const KINDS = ['parameters', 'variants', 'fields'];
const open = new Set();

const escape = (text) =>
  String(text).replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);

function choice() {
  const given = new FormData(form);
  return {
    text: given.get('text').trim().toLowerCase(),
    resource: given.get('resource'),
    version: given.get('version'),
    answers: given.get('answers'),
    evidence: new Set(given.getAll('evidence')),
  };
}

function readAddress() {
  const address = new URLSearchParams(location.hash.slice(1));
  for (const name of ['text', 'resource', 'version', 'answers'])
    if (address.has(name)) form.elements[name].value = address.get(name);
  if (!address.has('evidence')) return;
  const wanted = address.get('evidence').split(' ');
  for (const box of form.elements.evidence) box.checked = wanted.includes(box.value);
}

function writeAddress({ evidence, ...texts }) {
  const address = new URLSearchParams(Object.entries(texts).filter(([, value]) => value));
  if (evidence.size < data.steps.length) address.set('evidence', [...evidence].join(' '));
  const hash = address.toString();
  history.replaceState(null, '', hash ? '#' + hash : location.pathname + location.search);
}

const isSuccess = (status) => !/^[345]/.test(status);

/** The rows that are wanted: an operation with one of its answers. */
function chosenRows({ text, resource, answers, evidence, version }) {
  const columns = columnsOf(version);
  const words = text.split(/\s+/).filter(Boolean);
  return data.operations.flatMap((operation) => {
    if (resource && operation.slug !== resource) return [];
    return operation.answers.flatMap((answer) => {
      const said = [operation.id, operation.method, operation.path, operation.resource, answer.status].join(' ').toLowerCase();
      if (!words.every((word) => said.includes(word))) return [];
      if (answers !== 'all' && isSuccess(answer.status) !== (answers === '')) return [];
      const steps = columns.map((column) => answer.cells[column]).filter(Boolean);
      return steps.some(([step]) => evidence.has(data.steps[step].name)) ? [{ operation, answer }] : [];
    });
  });
}

const columnsOf = (version) => (version ? [data.versions.indexOf(version)] : data.versions.map((_, index) => index));

function draw() {
  const chosen = choice();
  const columns = columnsOf(chosen.version);
  const rows = chosenRows(chosen);
  const counts = data.steps.map(() => 0);
  const bodies = new Map();
  for (const row of rows) {
    for (const column of columns) {
      const cell = row.answer.cells[column];
      if (cell) counts[cell[0]]++;
    }
    const { resource } = row.operation;
    bodies.set(resource, [...(bodies.get(resource) ?? []), row]);
  }
  matrix.tHead.innerHTML =
    '<tr><th scope="col">Operation</th>' + columns.map((column) => '<th scope="col">' + data.versions[column] + '</th>').join('') + '</tr>';
  for (const body of [...matrix.tBodies]) body.remove();
  matrix.insertAdjacentHTML(
    'beforeend',
    [...bodies]
      .map(([resource, own]) => {
        const head = '<tr class="group"><th scope="rowgroup" colspan="' + (columns.length + 1) + '"><span>' + escape(resource) + '</span></th></tr>';
        return '<tbody>' + head + own.map((row) => drawRow(row, columns, chosen.evidence)).join('') + '</tbody>';
      })
      .join(''),
  );
  const total = counts.reduce((sum, count) => sum + count, 0);
  data.steps.forEach(({ name }, index) => (form.querySelector('[data-step="' + name + '"]').value = counts[index]));
  const bar = document.getElementById('bar');
  bar.innerHTML = data.steps
    .map(({ name }, index) => (counts[index] ? '<i class="' + name + '" style="flex-grow:' + counts[index] + '"></i>' : ''))
    .join('');
  bar.setAttribute('aria-label', data.steps.map(({ name }, index) => name + ' ' + counts[index]).join(', '));
  const operations = new Set(rows.map(({ operation }) => operation.id)).size;
  document.getElementById('count').textContent = rows.length
    ? rows.length + ' answers of ' + operations + ' operations and topics, ' + total + ' cells'
    : 'Nothing is like that. Show all, or ask for less.';
  writeAddress(chosen);
}

function drawRow({ operation, answer }, columns, evidence) {
  const key = operation.id + ' ' + answer.status;
  let last = null;
  const cells = columns.map((column) => {
    const cell = answer.cells[column];
    if (!cell) {
      last = null;
      return '<td></td>';
    }
    const [step, contract] = cell;
    const { name, letter } = data.steps[step];
    const turns = last !== null && last !== contract;
    last = contract;
    const classes = ['cell', name, turns ? 'turn' : '', evidence.has(name) ? '' : 'faint'].join(' ').trim();
    const says = data.versions[column] + ': ' + name + ', contract ' + operation.contracts[contract].print;
    return '<td><span class="' + classes + '" title="' + says + '"><span aria-hidden="true">' + letter + '</span><span class="sr">' + name + '</span></span></td>';
  });
  const isOpen = open.has(key);
  const line =
    '<tr><th scope="row"><button type="button" aria-expanded="' + isOpen + '" data-key="' + escape(key) + '"><span>' +
    escape(operation.id) + '</span> <code>' + escape(answer.status) + '</code></button><small>' +
    escape((operation.method + ' ' + operation.path).trim()) + '</small></th>' + cells.join('') + '</tr>';
  return line + (isOpen ? drawDetail({ operation, answer }, columns.length + 1) : '');
}

function drawDetail({ operation, answer }, width) {
  const { live, observed, sandbox } = answer.exchanges;
  const contracts = operation.contracts
    .filter((contract) => contract.versions.length > 0)
    .map((contract) => {
      const names = contract.versions.map((index) => data.versions[index]).join(', ');
      const parts = KINDS.map((kind, index) => drawExercise(kind, contract.exercise[index])).join('');
      return '<section><h3><code>' + contract.print + '</code> ' + escape(names) + '</h3>' + (parts || '<p>Nothing in it can be exercised.</p>') + '</section>';
    });
  return (
    '<tr class="detail"><td colspan="' + width + '"><div><p>Exchanges with this answer: ' + live + ' live, ' + observed + ' observed, ' + sandbox +
    ' with the sandbox.</p>' + contracts.join('') + '</div></td></tr>'
  );
}

function drawExercise(kind, [declared, exercised, shown, missing]) {
  if (declared === 0) return '';
  const left = declared - exercised - missing.length;
  const named = missing.map((name) => '<li><code>' + escape(name) + '</code></li>').join('');
  const more = left > 0 ? '<li>and ' + left + ' more</li>' : '';
  const list = missing.length ? '<details><summary>' + (declared - exercised) + ' that no exchange has</summary><ul>' + named + more + '</ul></details>' : '';
  const parts = [[shown, 'observed'], [exercised - shown, 'sandbox'], [declared - exercised, 'none']];
  const bar = parts.map(([count, name]) => (count > 0 ? '<i class="' + name + '" style="flex-grow:' + count + '"></i>' : '')).join('');
  return '<div class="exercise"><p><b>' + kind + '</b> ' + exercised + ' of ' + declared + ' exercised, ' + shown + ' with evidence about Intercom</p><div class="bar" aria-hidden="true">' + bar + '</div>' + list + '</div>';
}

matrix.addEventListener('click', (event) => {
  const button = event.target.closest('button[data-key]');
  if (!button) return;
  const { key } = button.dataset;
  if (!open.delete(key)) open.add(key);
  draw();
  matrix.querySelector('[data-key="' + CSS.escape(key) + '"]')?.focus();
});
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', draw);
form.addEventListener('reset', () => setTimeout(draw));
addEventListener('hashchange', () => {
  readAddress();
  draw();
});
readAddress();
draw();
`;
