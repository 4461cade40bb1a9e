import assert from 'node:assert/strict';
import type { Version } from '../../generated/versions.js';
import { selectVersions } from '../../src/suite/everywhere.js';
import type { Scenario } from '../../src/suite/run.js';
import { assertRefused, defineScenario, type Given, type Story } from '../../src/suite/scenario.js';

/** One call, and how it is refused. */
interface Refusal {
  /** Method and path. `{name}` is one of the ids that the story met before. */
  call: string;
  /** Sent as JSON; a text is sent as it stands. */
  body?: unknown;
  /** Status and code, for example `404 not_found`; the status alone where the body has no list of errors. */
  refused: string;
  /** The versions that refuse so, where the story covers more. */
  since?: Version;
  before?: Version;
}

export type Ids = Record<string, string | number>;

interface Refusals {
  resource: string;
  name?: string;
  since: Version;
  before?: Version;
  /** What there has to be, by the names that the calls use. */
  given?: (story: Story<'2.9'>) => Promise<Ids>;
  /** The calls, by why they are refused. */
  calls: Record<string, readonly Refusal[]>;
  /** The calls that need a permission. A token without any is refused by each. */
  permitted?: readonly (Pick<Refusal, 'call' | 'body' | 'since' | 'before'> | string)[];
}

/**
 * The ways in which a resource says no, one after the other. Which of several faults is named first, a workspace may decide
 * otherwise.
 */
export function defineRefusals({
  resource,
  name = 'refusals',
  since,
  before,
  given: prepare,
  calls,
  permitted = [],
}: Refusals): Scenario {
  return defineScenario({
    resource,
    name,
    since: since as '2.9',
    ...(before ? { before } : {}),
    embedded: 'what is refused first is known of the sandbox alone',
    async run(story) {
      const { given, version } = story;
      const ids = (await prepare?.(story)) ?? {};
      const send = async (
        { call, body, since: first = since, before: end }: Omit<Refusal, 'refused'>,
        token?: string,
      ) => {
        const range = end ? `>=${first} <${end}` : `>=${first}`;
        if (!selectVersions(range).includes(version)) return undefined;
        const [method = '', path = ''] = fill(call, ids).split(' ');
        const text = body === undefined || typeof body === 'string' ? body : fillBody(body, ids);
        return given.send(method, path, text, token);
      };
      for (const [why, rows] of Object.entries(calls))
        for (const row of rows) {
          const answer = await send(row);
          const [status, code] = row.refused.split(' ');
          if (!answer) continue;
          explained(`${why}: ${row.call}`, () => {
            if (code === undefined) assert.equal(answer.response.status, Number(status), 'status');
            else assertRefused(answer, Number(status), code);
          });
        }
      for (const row of permitted) {
        const { call, ...rest } = typeof row === 'string' ? { call: row } : row;
        const answer = await send({ call, ...rest }, given.tokenWithoutPermissions);
        if (answer) explained(`no permission: ${call}`, () => assertRefused(answer, 403, 'forbidden'));
      }
    },
  });
}

/** Makes something, and tells its id. What the answer shows of the body is as it was sent. */
export async function made(given: Given, path: string, body: object): Promise<string> {
  const { response, error: answer } = await given.send('POST', path, JSON.stringify(body));
  assert.ok(response.ok, `POST ${path} answered ${response.status}`);
  const shown = answer as Record<string, unknown> & { id: string | number };
  for (const [name, value] of Object.entries(body))
    if (typeof value !== 'object' && (shown[name] === null || typeof value === typeof shown[name]))
      assert.equal(shown[name], value, `POST ${path} keeps ${name}`);
  return String(shown.id);
}

/** A body that is an id and no more gets it as it is, a number where it is one. */
const fillBody = (body: unknown, ids: Ids) =>
  fill(
    JSON.stringify(body).replace(/"\{(\w+)\}"/g, (name, key: string) => JSON.stringify(ids[key]) ?? name),
    ids,
  );

export const fill = (text: string, ids: Ids) =>
  text.replace(/\{(\w+)\}/g, (name, key: string) => String(ids[key] ?? name));

function explained(what: string, check: () => void): void {
  try {
    check();
  } catch (error) {
    if (error instanceof assert.AssertionError) error.message = `${what}: ${error.message}`;
    throw error;
  }
}
