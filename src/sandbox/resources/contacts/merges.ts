import { refuse } from '../../errors.js';
import { list } from '../../list.js';
import { handlers, type Schemas } from '../../operation.js';
import type { Resource } from '../../resource.js';
import { table } from '../../world.js';
import { Contacts } from './table.js';

/** A contact that is gone, and into which it went. */
type Merge = Schemas['MergeHistoryItem'] & { id: string; into: string };

export const Merges = table<Merge, 'into'>({
  missing: () => refuse.notFound('Resource Not Found'),
  index: { into: ({ into }) => into },
});

export const merges: Resource = {
  handlers: handlers({
    listContactMergeHistory(call) {
      const { id } = call.world.get(Contacts, call.params.contact_id);
      const merged = call.world.where(Merges, 'into', id);
      return list(call, call.query.order === 'asc' ? merged : merged.toReversed(), {
        view: ({ id: _, into: __, ...item }) => item,
      });
    },
  }),
};
