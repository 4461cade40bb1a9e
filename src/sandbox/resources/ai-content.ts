import { refuse } from '../errors.js';
import { list } from '../list.js';
import { checkNamed, named } from '../named.js';
import { handlers, reply, type Schemas } from '../operation.js';
import type { Resource } from '../resource.js';
import { isAtMost } from '../version.js';
import { table, type World } from '../world.js';
import { Audiences } from './audiences.js';
import { attachTag, detachTag } from './knowledge/tagging.js';
import type { AppliedTag } from './tags/table.js';

type Source = Schemas['ContentImportSource'];

export type ExternalPage = Schemas['ExternalPage'] & {
  ai_sales_agent_availability: boolean;
  /** Given by the source, and not shown. */
  audience_ids: number[];
  applied_tags: readonly AppliedTag[];
};

export const ContentImportSources = table<Source>({
  name: 'content-import-sources',
  ids: (count) => 3_341 + count,
});

export const ExternalPages = table<ExternalPage, 'source' | 'external'>({
  name: 'external-pages',
  ids: 19_001,
  index: {
    source: ({ source_id }) => String(source_id),
    external: ({ source_id, external_id }) => `${source_id} ${external_id}`,
  },
});

/** How many sources or pages an answer holds. */
const PER_PAGE = 50;

export const aiContent: Resource = {
  handlers: handlers({
    listContentImportSources: (call) =>
      list(call, call.world.all(ContentImportSources), { perPage: PER_PAGE }),

    createContentImportSource({ world, body, now }) {
      const { sync_behavior, url, status = 'active' } = body;
      return world.add(ContentImportSources, {
        type: 'content_import_source',
        last_synced_at: null,
        sync_behavior,
        status,
        url,
        created_at: now,
        updated_at: now,
        audience_ids: readAudiences(world, body.audience_ids),
      });
    },

    retrieveContentImportSource: ({ world, params }) =>
      world.get(ContentImportSources, params.content_import_source_id),

    updateContentImportSource({ world, params, body, now }) {
      const before = world.get(ContentImportSources, params.content_import_source_id);
      const sync_behavior: Source['sync_behavior'] =
        body.sync_behavior === 'automated' ? 'automatic' : body.sync_behavior;
      const isApi = before.sync_behavior === 'api';
      if (isApi !== (sync_behavior === 'api'))
        throw refuse.parameterInvalid('A source cannot be changed from or to api', 'sync_behavior');
      if (!isApi && body.url !== before.url)
        throw refuse.parameterInvalid('Only a source with api can get another address', 'url');
      const { status = before.status, url } = body;
      const sent = body.audience_ids;
      const audience_ids = sent === undefined ? (before.audience_ids ?? []) : readAudiences(world, sent);
      if (body.apply_audience_to_existing_content)
        for (const { id } of world.where(ExternalPages, 'source', String(before.id)))
          world.change(ExternalPages, id, { audience_ids });
      const fields = { sync_behavior, status, url, audience_ids, updated_at: now };
      return world.change(ContentImportSources, before.id, fields);
    },

    deleteContentImportSource({ world, params }) {
      const { id } = world.remove(ContentImportSources, params.content_import_source_id);
      world.removeWhere(ExternalPages, 'source', String(id));
      return reply(204);
    },

    listExternalPages: (call) =>
      list(call, call.world.all(ExternalPages), { view: viewPage, perPage: PER_PAGE }),

    /** A page whose own id the source knows already is updated. */
    createExternalPage({ world, body, now }) {
      const source = sourceOf(world, body.source_id);
      if (source.sync_behavior !== 'api')
        throw refuse.parameterInvalid('Pages can be added to a source with api only', 'source_id');
      const { title, html, locale, source_id, external_id } = body;
      const [before] = world.where(ExternalPages, 'external', `${source_id} ${external_id}`);
      const fields = {
        title,
        html,
        url: body.url ?? before?.url ?? null,
        ...readAvailability(body, before),
        locale,
        source_id,
        external_id,
        updated_at: now,
        last_ingested_at: now,
      };
      world.change(ContentImportSources, source.id, { last_synced_at: now });
      if (before) return viewPage(world.change(ExternalPages, before.id, fields));
      const audience_ids = source.audience_ids ?? [];
      return viewPage(
        world.add(ExternalPages, {
          type: 'external_page',
          ...fields,
          created_at: now,
          audience_ids,
          applied_tags: [],
        }),
      );
    },

    retrieveExternalPage: ({ world, params }) => viewPage(world.get(ExternalPages, params.external_page_id)),

    /** Before the newest version one flag stands for Fin, and is true if it is left out. */
    updateExternalPage({ world, params, body, version, now }) {
      const before = world.get(ExternalPages, params.external_page_id);
      const { title, html, url, locale, source_id } = body;
      sourceOf(world, source_id);
      const isOld = isAtMost(version, '2.16');
      const sent: Partial<ExternalPage> = isOld
        ? { ai_agent_availability: body.fin_availability ?? true }
        : body;
      const fields = { title, html, url: url ?? null, ...readAvailability(sent, before), locale, source_id };
      const external_id = body.external_id ?? before.external_id;
      return viewPage(
        world.change(ExternalPages, before.id, {
          ...fields,
          external_id,
          updated_at: now,
          last_ingested_at: now,
        }),
      );
    },

    deleteExternalPage: ({ world, params }) => ({
      ...viewPage(world.remove(ExternalPages, params.external_page_id)),
      html: '',
    }),

    attachTagToExternalPage: (call) => attachTag(call, ExternalPages, call.params.external_page_id),

    detachTagFromExternalPage: (call) => detachTag(call, ExternalPages, call.params.external_page_id),
  }),
};

function readAvailability(sent: Partial<ExternalPage>, before?: ExternalPage) {
  const ai_agent_availability = sent.ai_agent_availability ?? before?.ai_agent_availability ?? false;
  return {
    ai_agent_availability,
    ai_copilot_availability: sent.ai_copilot_availability ?? before?.ai_copilot_availability ?? false,
    ai_sales_agent_availability:
      sent.ai_sales_agent_availability ?? before?.ai_sales_agent_availability ?? false,
    fin_availability: ai_agent_availability,
  };
}

function readAudiences(world: World, sent: number | number[] | null | undefined): number[] {
  const ids = typeof sent === 'number' ? [sent] : (sent ?? []);
  checkNamed(world, Audiences, 'audience', ids, 'audience_ids');
  return ids;
}

const sourceOf = (world: World, id: number): Source =>
  named(world, ContentImportSources, 'source', id, 'source_id');

function viewPage({ applied_tags: _, audience_ids: __, ...page }: ExternalPage): Schemas['ExternalPage'] {
  return page;
}
