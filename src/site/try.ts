// The form of an operation, the code that it writes, and the call: on the sandbox in this page, or through a gateway.
import type { Operation, Parameter } from '../description/description.js';
import { resolve } from '../description/description.js';
import { matchOperation } from '../description/match.js';
import { NEWEST } from '../description/versions.js';
import { validateRequest } from '../contract/validate.js';
import { colored } from './color.js';
import { el, pageData } from './dom.js';
import { createControl, valueOf, type Control, type Text } from './form.js';
import { parameterText, showWrong, viewControl, viewText } from './form-view.js';
import { viewGateway, type Behind } from './gateway.js';
import {
  bodyOf,
  exampleValues,
  fillable,
  firstExample,
  shapeOfCall,
  type OperationData,
} from './operation.js';
import { writeSnippets, type CallShape, type CallValues, type Snippets } from './snippets.js';
import { callOf, judgedHeaders } from './call.js';
import { perform } from './perform.js';
import { descriptionOf, loadDescriptions, Workspace } from './workspace.js';
import { viewWorkspace } from './workspace-view.js';

const data = pageData<OperationData>();
const place = document.querySelector<HTMLElement>('[data-island="try"]');

if (place)
  start(place).catch((error: Error) =>
    place.append(el('p', { class: 'wrong', role: 'alert' }, error.message)),
  );

async function start(section: HTMLElement): Promise<void> {
  await loadDescriptions([data.version, NEWEST]);
  const description = descriptionOf(data.version);
  const operation = description.operations.find(({ operationId }) => operationId === data.operationId);
  if (!operation) throw new Error(`${data.version} has no ${data.operationId}.`);
  const workspace = new Workspace(data.version);
  await workspace.resume();
  section.replaceChildren(...viewForm(operation, workspace));
}

interface Filled {
  parameters: readonly { parameter: Parameter; text: Text }[];
  body: Control | undefined;
}

function viewForm(operation: Operation, workspace: Workspace): Node[] {
  const { document } = descriptionOf(data.version);
  const shape = shapeOfCall(document, operation, data);
  const body = bodyOf(operation);
  const beginning = firstExample(data.examples);
  const filled = fill(operation, beginning);
  const form = el('form', { novalidate: true });
  const send = el('button', { type: 'submit', class: 'primary' }, 'Send');
  const answer = el('div', { 'aria-live': 'polite' });
  let gateway: { address: string; behind: Behind } | undefined;

  const changed = (): void => {
    const values = valuesOf(filled);
    showSnippets(shape, values);
    showWrong(form, wrongWith(operation, shape, values));
  };

  const bodyPlace = el('div');
  const drawBody = () =>
    bodyPlace.replaceChildren(...(filled.body ? [viewControl(filled.body, '', '', changed)] : []));
  drawBody();
  const examples = el(
    'select',
    { id: 'try-example' },
    ...data.examples.map(({ label }, index) => el('option', { value: String(index) }, label)),
  );
  examples.value = String(beginning);
  examples.addEventListener('change', () => {
    const example = data.examples[Number(examples.value)];
    if (!body || !example) return;
    filled.body = createControl(document, body.schema, example.value);
    drawBody();
    changed();
  });
  form.append(
    ...filled.parameters.map(({ parameter, text }) => viewParameter(parameter, text, changed)),
    ...(data.examples.length > 1
      ? [el('div', { class: 'control' }, el('label', { for: 'try-example' }, 'Begin with'), examples)]
      : []),
    bodyPlace,
    el('div', { class: 'actions' }, send),
  );

  const confirmation = el('div', { class: 'banner', hidden: true });
  const run = async (): Promise<void> => {
    const values = valuesOf(filled);
    const call = callOf(shape, values);
    send.disabled = true;
    try {
      answer.replaceChildren(await perform(workspace, call, values.body, gateway?.address));
    } catch (error) {
      answer.replaceChildren(el('p', { class: 'wrong' }, (error as Error).message));
    }
    send.disabled = false;
    workspaceView.update();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!gateway || operation.method === 'GET' || operation.isSafe) {
      void run();
      return;
    }
    const yes = el('button', { type: 'button', class: 'primary' }, 'Write to it');
    const no = el('button', { type: 'button' }, 'Do not');
    const done = () => (confirmation.hidden = true);
    yes.addEventListener('click', () => {
      done();
      void run();
    });
    no.addEventListener('click', done);
    confirmation.replaceChildren(
      el('p', {}, `This call may change ${nameOf(gateway.behind)}.`),
      el('div', { class: 'actions' }, yes, no),
    );
    confirmation.hidden = false;
    no.focus();
  });

  const workspaceView = viewWorkspace(workspace, () => answer.replaceChildren());
  const gatewayView = viewGateway(data.version, (address, behind) => {
    gateway = address === undefined || behind === undefined ? undefined : { address, behind };
    workspaceView.element.hidden = gateway !== undefined;
  });
  changed();
  return [
    el('h2', {}, 'Try it'),
    data.played
      ? el(
          'p',
          { class: 'hint' },
          'Calls go to a workspace that lives in this page: our reading of Intercom, not Intercom.',
        )
      : el(
          'p',
          { class: 'hint' },
          'The sandbox does not play this operation yet and answers 501; the code is written all the same.',
        ),
    ...(data.lacks === undefined
      ? []
      : [
          el(
            'p',
            { class: 'hint' },
            `As it is filled in, the sandbox refuses this call: it needs ${data.lacks}`,
          ),
        ]),
    form,
    confirmation,
    answer,
    workspaceView.element,
    gatewayView,
  ];
}

const nameOf = ({ workspace, isSandbox }: Behind) =>
  isSandbox ? `${workspace}, a sandbox` : `${workspace}, which is a real workspace`;

function fill(operation: Operation, example: number): Filled {
  const { document } = descriptionOf(data.version);
  const values = exampleValues(document, operation, data);
  const body = bodyOf(operation);
  const begin = data.examples[example];
  return {
    parameters: fillable(operation).map((parameter) => {
      const { name, in: where } = parameter;
      const value = where === 'path' || where === 'query' ? values[where][name] : undefined;
      return { parameter, text: parameterText(resolve(document, parameter.schema), value) };
    }),
    body: body
      ? begin
        ? createControl(document, body.schema, begin.value)
        : createControl(document, body.schema)
      : undefined,
  };
}

function viewParameter(
  { name, in: where, required }: Parameter,
  text: Text,
  onChange: () => void,
): HTMLElement {
  const view = viewText(text, name, `${where}.${name}`, onChange);
  view
    .querySelector('label')
    ?.append(
      el('span', { class: 'type' }, `in ${where}`),
      ...(required ? [el('span', { class: 'mark required' }, ' required')] : []),
    );
  return view;
}

function valuesOf({ parameters, body }: Filled): CallValues {
  const values: { path: Record<string, unknown>; query: Record<string, unknown>; body?: unknown } = {
    path: {},
    query: {},
  };
  for (const { parameter, text } of parameters) {
    const value = text.types.includes('array') && text.text !== '' ? text.text.split(',') : valueOf(text);
    if (value !== undefined && (parameter.in === 'path' || parameter.in === 'query'))
      values[parameter.in][parameter.name] = value;
  }
  const said = body === undefined ? undefined : valueOf(body);
  if (said !== undefined) values.body = said;
  return values;
}

/** What the contract engine has against the request, by its place in the form. */
function wrongWith(
  operation: Operation,
  shape: CallShape,
  values: CallValues,
): { place: string; message: string }[] {
  const missing = operation.parameters
    .filter(
      ({ name, in: where, required }) =>
        required && where === 'path' && (values.path[name] === undefined || values.path[name] === ''),
    )
    .map(({ name }) => ({ place: `path.${name}`, message: 'a value is needed here' }));
  if (missing.length > 0) return missing;
  const description = descriptionOf(data.version);
  const call = callOf(shape, values);
  const { target } = call;
  const pathname = target.split('?')[0] ?? target;
  const match = matchOperation(description, shape.method, pathname);
  const request = {
    method: shape.method,
    path: target,
    headers: judgedHeaders(call),
    ...(values.body === undefined ? {} : { body: values.body }),
  };
  return validateRequest(description, match, request)
    .filter(({ severity }) => severity === 'error')
    .map(({ path, message }) => ({ place: path, message }));
}

function showSnippets(shape: CallShape, values: CallValues): void {
  const snippets = writeSnippets(shape, values);
  for (const mark of document.querySelectorAll<HTMLElement>('[data-snippet]')) {
    const text = snippets[mark.dataset.snippet as keyof Snippets];
    mark.parentElement?.querySelector('code')?.replaceChildren(colored(text));
  }
}
