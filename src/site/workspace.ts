// The workspace that lives in the page: a sandbox, what it was told so far, and what a call changed in it.
import type { Version } from '../../generated/versions.js';
import { describe, type Description, type OpenApiDocument } from '../description/description.js';
import { NEWEST } from '../description/versions.js';
import { createCore, SANDBOX_TOKEN, type SandboxCore } from '../sandbox/core.js';
import type { SeedName } from '../sandbox/resource.js';
import type { SandboxEvent } from '../sandbox/world.js';
import { descriptionFile } from './addresses.js';
import { siteRoot } from './dom.js';
import { sentBody, type Call, type Step } from './call.js';
import { furniture } from './furniture.js';

const loaded = new Map<string, Description>();

/** Loads descriptions; those that are here already are not asked for again. */
export async function loadDescriptions(versions: readonly string[]): Promise<void> {
  await Promise.all(
    [...new Set(versions)].map(async (version) => {
      if (loaded.has(version)) return;
      const response = await fetch(siteRoot() + descriptionFile(version));
      if (!response.ok) throw new Error(`The description of ${version} could not be loaded.`);
      loaded.set(version, describe(version as Version, (await response.json()) as OpenApiDocument));
    }),
  );
}

/** A version that was not loaded has no operations: the sandbox then looks for them in the next one. */
export const descriptionOf = (version: string): Description =>
  loaded.get(version) ?? {
    version: version as Version,
    document: { openapi: '3.1.0', info: { title: '', version }, paths: {} },
    operations: [],
  };

/** A sandbox in the page, on the descriptions that are loaded. */
export const createPageCore = (seed: SeedName, onEvent: (event: SandboxEvent) => void): SandboxCore =>
  createCore({ seed, onEvent }, { load: descriptionOf, onBug: ({ message }) => void message });

export const sendTo = (
  core: SandboxCore,
  { method, target, version, headers, ...content }: Call,
): Promise<Response> =>
  core.fetch(`https://api.intercom.io${target}`, {
    method,
    headers: { ...headers, Authorization: `Bearer ${SANDBOX_TOKEN}`, 'Intercom-Version': version },
    ...sentBody(content),
  });

/** A row of the workspace that a call made, changed or removed. */
export interface RowChange {
  what: 'made' | 'changed' | 'removed';
  /** Its type, as far as it says one, and its id. */
  name: string;
  before?: unknown;
  after?: unknown;
}

export class Workspace {
  readonly #version: string;
  #seed: SeedName = 'default';
  #steps: Step[] = [];
  #core: SandboxCore;
  #events: SandboxEvent[] = [];

  constructor(version: string) {
    this.#version = version;
    this.#core = this.#create();
  }

  get seed(): SeedName {
    return this.#seed;
  }

  get now(): number {
    return this.#core.clock.now();
  }

  get calls(): number {
    return this.#steps.filter((step) => 'call' in step).length;
  }

  /** Begins, and takes up what an earlier page of this version left by doing it again: the sandbox repeats exactly. */
  async resume(): Promise<void> {
    const kept = read(this.#key);
    await this.reset(kept?.seed ?? this.#seed);
    if (!kept) return;
    for (const step of kept.steps) {
      if ('seconds' in step) this.#core.clock.advance(step.seconds);
      else await this.#send(step.call);
    }
    this.#steps = kept.steps;
    this.#events = [];
    this.#keep();
  }

  async reset(seed: SeedName): Promise<void> {
    this.#seed = seed;
    this.#steps = [];
    this.#core = this.#create();
    if (seed === 'default') for (const call of furniture(NEWEST).flat()) await this.#send(call);
    this.#events = [];
    this.#keep();
  }

  advance(seconds: number): void {
    this.#core.clock.advance(seconds);
    this.#steps.push({ seconds });
    this.#keep();
  }

  /** Sends a call; what comes back, what it changed, and what it made the workspace tell. */
  async call(call: Call): Promise<{ response: Response; changes: RowChange[]; events: SandboxEvent[] }> {
    const before = rowsOf(this.#core);
    this.#events = [];
    const response = await this.#send(call);
    this.#steps.push({ call });
    this.#keep();
    return { response, changes: changesBetween(before, rowsOf(this.#core)), events: this.#events };
  }

  #send(call: Call): Promise<Response> {
    return sendTo(this.#core, call);
  }

  #create(): SandboxCore {
    return createPageCore(this.#seed, (event) => this.#events.push(event));
  }

  get #key(): string {
    return `intercom-fetch workspace ${this.#version}`;
  }

  #keep(): void {
    try {
      sessionStorage.setItem(this.#key, JSON.stringify({ seed: this.#seed, steps: this.#steps }));
    } catch {
      // Without storage the workspace ends with the page.
    }
  }
}

function read(key: string): { seed: SeedName; steps: Step[] } | undefined {
  try {
    const kept = sessionStorage.getItem(key);
    return kept === null ? undefined : (JSON.parse(kept) as { seed: SeedName; steps: Step[] });
  } catch {
    return undefined;
  }
}

type Rows = ReadonlyMap<object, ReadonlyMap<string, unknown>>;

const rowsOf = (core: SandboxCore): Rows =>
  new Map([...core.snapshot().world.stores].map(([table, { rows }]) => [table, rows]));

/** Rows are replaced and never changed in place, so another object is another state. */
function changesBetween(before: Rows, after: Rows): RowChange[] {
  const changes: RowChange[] = [];
  for (const [table, rows] of after) {
    const old = before.get(table);
    for (const [id, row] of rows) {
      const was = old?.get(id);
      if (was === row) continue;
      if (was === undefined) changes.push({ what: 'made', name: nameOf(row, id), after: row });
      else if (row === undefined) changes.push({ what: 'removed', name: nameOf(was, id), before: was });
      else changes.push({ what: 'changed', name: nameOf(row, id), before: was, after: row });
    }
    for (const [id, was] of old ?? [])
      if (was !== undefined && !rows.has(id))
        changes.push({ what: 'removed', name: nameOf(was, id), before: was });
  }
  return changes;
}

function nameOf(row: unknown, id: string): string {
  const { type, object } = (row ?? {}) as { type?: unknown; object?: unknown };
  const kind = typeof type === 'string' ? type : typeof object === 'string' ? object : 'row';
  return `${kind} ${id}`;
}

/** The fields in which two states of a row differ, with what they were and are. */
export function changedFields(
  before: unknown,
  after: unknown,
): { name: string; before: unknown; after: unknown }[] {
  const [from, to] = [before, after].map((value) => (value ?? {}) as Record<string, unknown>);
  return [...new Set([...Object.keys(from ?? {}), ...Object.keys(to ?? {})])]
    .filter((name) => JSON.stringify(from?.[name]) !== JSON.stringify(to?.[name]))
    .map((name) => ({ name, before: from?.[name], after: to?.[name] }));
}
