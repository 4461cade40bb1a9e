import { refuse, type SandboxRefusal } from './errors.js';
import type { Id, Row, Table } from './table.js';
import type { World } from './world.js';

/** The row that a request names by its id. One that is not there is a wrong value of the field. */
export function named<R extends Row>(
  world: World,
  table: Table<R>,
  what: string,
  id: Id | null,
  field: string,
): R {
  const row = world.find(table, id);
  if (!row) throw refuse.parameterInvalid(`No ${what} has the id ${id}`, field);
  return row;
}

/** Refuses ids that nothing has, all of them at once. */
export function checkNamed<R extends Row>(
  world: World,
  table: Table<R>,
  what: string,
  ids: readonly Id[],
  field: string,
  refusal: (message: string, field: string) => SandboxRefusal = refuse.parameterInvalid,
): void {
  const unknown = ids.filter((id) => !world.find(table, id));
  if (unknown.length > 0) throw refusal(`No ${what} has the id ${unknown.join(', ')}`, field);
}
