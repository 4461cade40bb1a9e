import fc from 'fast-check';
import type { Version } from '../../../generated/versions.js';
import type { Operation } from '../../description/description.js';
import { loadDescription } from '../../description/load.js';
import type { Schemas } from '../../description/schemas.js';
import { valuesOf, type Hints } from '../../description/testing/values.js';
import {
  createSandbox,
  SANDBOX_SECRET,
  SANDBOX_TOKEN,
  type Sandbox,
  type SandboxResponse,
} from '../index.js';
import { SEEDED } from './caller.js';
import { KnownIds } from './known-ids.js';

/** Seeded things that no list shows. */
const SEEDED_IDS = {
  company_id: SEEDED.company,
  ticket_type_id: SEEDED.customerTicketType,
  call_id: '900001',
  ecommerce_connector_id: '501',
  custom_object_type_identifier: 'Order',
  workflow_id: '68001',
};

/** What lets a request through that would be refused for a reason of no interest here. */
export const HINTS: Hints = {
  assignee_id: [SEEDED.owner, SEEDED.supportTeam, '0'],
  owner_id: [SEEDED.owner],
  intercom_user_id: [SEEDED.customer],
  user_id: ['user-1'],
  email: ['customer@example.com'],
  experimental: [true],
  secret: [SANDBOX_SECRET],
  created_at_after: [0],
  id: [SEEDED.urgentTag, SEEDED.customer, SEEDED.company],
  // A search for everything, and pages of the first cursor.
  field: ['created_at'],
  operator: ['>'],
  value: [0],
  starting_after: [undefined],
  cursor: [undefined],
  scroll_param: [undefined],
  page: [1],
};

/** A request as it is drawn: the ids of its path are chosen when it is sent, among those that there are by then. */
export interface Drawn {
  operationId: string;
  choice: number;
  query: Record<string, unknown>;
  body: unknown;
}

export const isReading = ({ operationId, method }: Operation) =>
  method === 'GET' || operationId.startsWith('search');

export function drawn(schemas: Schemas, operation: Operation, hints: Hints): fc.Arbitrary<Drawn> {
  const content = Object.values(operation.requestBody?.content ?? {})[0];
  const inQuery = operation.parameters.filter(({ in: place }) => place === 'query');
  const values = inQuery.map(({ name, schema }) => {
    const given = Object.hasOwn(hints, name) ? hints[name] : undefined;
    return [name, given ? fc.constantFrom(...given) : valuesOf(schemas, schema)] as const;
  });
  return fc.record({
    operationId: fc.constant(operation.operationId),
    choice: fc.nat({ max: 100 }),
    query: fc.record(Object.fromEntries(values), {
      requiredKeys: inQuery.filter(({ required }) => required).map(({ name }) => name),
    }),
    body: content ? valuesOf(schemas, content, hints) : fc.constant(undefined),
  });
}

async function toMessage(operation: Operation, body: unknown) {
  if (body === undefined) return {};
  if (operation.requestBody?.content['application/json'] || typeof body !== 'object' || body === null)
    return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const form = new FormData();
  for (const [name, value] of Object.entries(body))
    form.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  const encoded = new Response(form);
  return {
    headers: { 'content-type': encoded.headers.get('content-type') ?? '' },
    body: new Uint8Array(await encoded.arrayBuffer()),
  };
}

/** What needs nothing to be asked has no reason to refuse. */
export const plainReads = (operations: readonly Operation[]): Drawn[] =>
  operations
    .filter(isReading)
    .filter(({ path, method, parameters }) => {
      const needsQuery = parameters.some(({ in: place, required }) => place === 'query' && required);
      return method === 'GET' && !needsQuery && !path.includes('{');
    })
    .map(({ operationId }) => ({ operationId, choice: 0, query: {}, body: undefined }));

/** One sandbox, and what was seen in it. */
export class Visit {
  readonly sandbox: Sandbox = createSandbox({ onBug: () => undefined });
  ids: KnownIds;
  readonly #operations: ReadonlyMap<string, Operation>;

  constructor(
    readonly version: Version,
    /** Answers with a status that the operation does not list. */
    readonly unlisted: Set<string> = new Set(),
  ) {
    const { operations } = loadDescription(version);
    this.ids = new KnownIds(operations, SEEDED_IDS);
    this.#operations = new Map(operations.map((operation) => [operation.operationId, operation]));
  }

  operation(operationId: string): Operation {
    return this.#operations.get(operationId) as Operation;
  }

  /** The status of the answer. Without a path it is the drawn one of those that the known ids make. */
  async send(request: Drawn, path?: string): Promise<number> {
    return (await this.#ask(request, path)).status;
  }

  /** The status and what was answered, but for what is another in every answer. */
  async read(request: Drawn, path?: string): Promise<string> {
    const { status, body } = await this.#ask(request, path);
    return `${status} ${String(body).replace(/"request_id":"[^"]*"/, '')}`;
  }

  async #ask({ operationId, query, body, choice }: Drawn, path?: string): Promise<SandboxResponse> {
    const operation = this.operation(operationId);
    path ??= this.ids.fill(operation.path, choice);
    const url = new URL(path, 'https://api.intercom.io');
    for (const [name, value] of Object.entries(query))
      if (value !== undefined)
        url.searchParams.set(name, typeof value === 'string' ? value : JSON.stringify(value));
    const message = await toMessage(operation, body);
    const answer = await this.sandbox.answer({
      method: operation.method,
      url: url.href,
      ...message,
      headers: {
        authorization: `Bearer ${SANDBOX_TOKEN}`,
        'intercom-version': this.version,
        ...message.headers,
      },
    });
    const { status } = answer;
    if (!Object.hasOwn(operation.responses, status))
      this.unlisted.add(
        `${operationId} ${status} ${status < 500 ? String(answer.body).replace(/.*errors/, '') : ''}`,
      );
    if (status < 300 && answer.headers['Content-Type']?.includes('json'))
      this.ids.see(operation, JSON.parse(String(answer.body)));
    return answer;
  }
}
