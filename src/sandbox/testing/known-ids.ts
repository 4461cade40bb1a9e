import type { Operation } from '../../description/description.js';

/**
 * The ids that answers have shown, by the path parameters that take them: what `GET /contacts` lists and `POST /contacts`
 * makes is a `contact_id`, because there is a `/contacts/{contact_id}`.
 */
export class KnownIds {
  readonly #byName = new Map<string, Set<string>>();
  readonly #namesAfter = new Map<string, Set<string>>();

  constructor(operations: readonly Operation[], known: Readonly<Record<string, string>>) {
    for (const { path } of operations)
      for (const { index, 1: name = '' } of path.matchAll(/\/\{(\w+)\}/g)) {
        const before = path.slice(0, index);
        this.#namesAfter.set(before, (this.#namesAfter.get(before) ?? new Set()).add(name));
      }
    for (const [name, id] of Object.entries(known)) this.#add(name, id);
  }

  /** Remembers what an answer of a path shows: one thing or the things of a list, and whatever else says its type. */
  see({ path, pagination }: Operation, body: unknown): void {
    for (const names of this.#namesAfter.values())
      for (const name of names) this.#add(name, (body as Record<string, unknown> | null)?.[name]);
    const place = pagination?.items.split('.') ?? [];
    const items = place.reduce<unknown>(
      (node, key) => (node as Record<string, unknown> | undefined)?.[key],
      body,
    );
    for (const item of [items].flat())
      for (const name of this.#namesAfter.get(path) ?? []) {
        const fields = (item ?? {}) as Record<string, unknown>;
        this.#add(name, fields.id ?? fields[name]);
      }
    this.#seeTyped(body);
  }

  #seeTyped(node: unknown): void {
    if (typeof node !== 'object' || node === null) return;
    const { type, id } = node as { type?: unknown; id?: unknown };
    if (typeof type === 'string') this.#add(`${type}_id`, id);
    for (const child of Object.values(node)) this.#seeTyped(child);
  }

  /** The same ids, to which more can be added. */
  copy(): KnownIds {
    const copy = new KnownIds([], {});
    for (const [path, names] of this.#namesAfter) copy.#namesAfter.set(path, names);
    for (const [name, ids] of this.#byName) copy.#byName.set(name, new Set(ids));
    return copy;
  }

  has(text: string): boolean {
    return [...this.#byName.values()].some((ids) => ids.has(text));
  }

  all(name: string): readonly string[] {
    return [...(this.#byName.get(name) ?? ['1'])];
  }

  hints(): Record<string, readonly string[]> {
    return Object.fromEntries([...this.#byName].map(([name, ids]) => [name, [...ids]]));
  }

  /** A path with ids in the places of its parameters; `choice` says which of them. */
  fill(path: string, choice: number): string {
    return path.replace(/\{(\w+)\}/g, (_, name: string) => {
      const ids = this.all(name);
      return encodeURIComponent(ids[choice % ids.length] ?? '1');
    });
  }

  /** Every path that the ids make of a template, but no more than `limit`. */
  fillAll(path: string, limit: number): string[] {
    return [
      ...new Set(
        Array.from({ length: path.includes('{') ? limit : 1 }, (_, choice) => this.fill(path, choice)),
      ),
    ];
  }

  #add(name: string, id: unknown): void {
    if (typeof id !== 'string' && typeof id !== 'number') return;
    // A segment that is empty or of dots does not survive in an address.
    if (id === '' || id === '.' || id === '..') return;
    this.#byName.set(name, (this.#byName.get(name) ?? new Set()).add(String(id)));
  }
}
