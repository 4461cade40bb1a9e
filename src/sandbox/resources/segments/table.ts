import type { Schemas } from '../../operation.js';
import { matcher, type SearchRules } from '../../search.js';
import { table, type World } from '../../world.js';

/** A group that is not written down: whoever its query finds is in it. */
export interface Segment extends Omit<Schemas['Segment'], 'count'> {
  of: 'contacts' | 'companies';
  query: unknown;
}

export const Segments = table<Segment>({
  name: 'segments',
  ids: (count) => `6955a1c4b7e3d9f5${(count + 1).toString(16).padStart(8, '0')}`,
});

export const viewSegment = ({ of: _, query: __, ...shown }: Segment): Schemas['Segment'] => shown;

/** The segments into which a contact or a company falls, as they are shown with it. */
export const segmentsOf = <Row>(
  world: World,
  of: Segment['of'],
  row: Row,
  rules: SearchRules<Row>,
): Schemas['Segment'][] =>
  world
    .all(Segments)
    .filter((segment) => segment.of === of && matcher(world, segment.query, rules)(row))
    .map(viewSegment);

interface Filter {
  field?: string;
  value: unknown;
}

/** The segments that ask for something, in a filter or in one below it. */
export const segmentsBuiltOn = (world: World, asks: (filter: Filter) => boolean): readonly Segment[] =>
  world.all(Segments).filter(({ query }) => isBuiltOn(query as Filter, asks));

const isBuiltOn = (filter: Filter, asks: (filter: Filter) => boolean): boolean =>
  filter.field === undefined
    ? (filter.value as Filter[]).some((member) => isBuiltOn(member, asks))
    : asks(filter);

/** What a segment finds among some rows. */
export const inSegment = <Row>(
  world: World,
  id: string,
  rows: readonly Row[],
  rules: SearchRules<Row>,
): readonly Row[] => rows.filter(matcher(world, world.get(Segments, id).query, rules));
