import type { Version } from '../../generated/versions.js';
import { AT, article, articleListItem, articleStatistics, paged } from './bodies.js';
import { ABSENT, gone, type WireFact } from './judge.js';
import { exists, isDeprecated, nodeOf, says, type ShapeFact } from './see.js';

export const articles: readonly WireFact[] = [
  {
    fact: 'A9 an article has a content_id',
    source: 'recorded traffic, 2.11 and 2.15',
    versions: '>=2.9',
    operation: 'retrieveArticle',
    body: article,
    accepts: [{ '/content_id': ABSENT }],
    rejects: [{ '/content_id': 4520112 }, { '/content_id': null }],
  },
  {
    fact: 'A10 the statistics of an article count conversations',
    source: 'recorded traffic, 2.11, published example',
    versions: '>=2.9',
    operation: 'retrieveArticle',
    body: (version: Version) => ({ ...article(version), statistics: articleStatistics }),
    accepts: [{ '/statistics': null }, { '/statistics/happy_reaction_percentage': 33.3 }],
    rejects: gone('/statistics/conversations', '/statistics/views', '/statistics/type'),
  },
  {
    fact: 'A11 an article in a list has neither statistics nor, with one language, languages',
    source: 'OAS#274, recorded traffic, 2.11',
    versions: '>=2.9',
    operation: 'listArticles',
    body: (version: Version) => paged(articleListItem(version)),
    accepts: [{ '/data/0/default_locale': 'en' }, { '/data/0/translated_content': null }],
    rejects: [{ '/data/0/statistics': null }, { '/data/0/statistics': articleStatistics }],
  },
  {
    fact: 'A11 a translation can lack description and url, and there are more locales than are listed',
    source: 'recorded traffic, 2.11',
    versions: '>=2.9',
    operation: 'retrieveArticle',
    body: (version: Version) => {
      const translation = {
        type: 'article_content',
        title: 'Invoices',
        description: null,
        body: '',
        author_id: 814860,
        state: 'draft',
        created_at: AT,
        updated_at: AT,
        url: null,
      };
      return {
        ...article(version),
        default_locale: 'en',
        translated_content: { type: 'article_translated_content', en: translation, 'de-form': translation },
      };
    },
    rejects: [
      { '/translated_content/en/type': 'article' },
      { '/translated_content/de-form/title': 5 },
      { '/translated_content/en/description': 5 },
    ],
  },
  {
    fact: 'A12 an article has one parent up to 2.15',
    source: 'OAS#448',
    versions: '<2.16',
    operation: 'retrieveArticle',
    body: article,
    accepts: [{ '/parent_id': 5074391, '/parent_type': 'collection', '/parent_ids': [5074391] }],
    rejects: gone('/parent_id', '/parent_type', '/parent_ids'),
  },
  {
    fact: 'A12 an article has parents only from 2.16 on',
    source: 'OAS#448',
    versions: '>=2.16',
    operation: 'retrieveArticle',
    body: article,
    accepts: [{ '/parent_ids': [5074391, 5074392] }],
    rejects: [{ '/parent_id': null }, { '/parent_type': null }, { '/parent_ids': ABSENT }],
  },
  {
    fact: 'A13 the state of an article can be left out of an update',
    source: 'OAS#628',
    versions: '>=2.9',
    operation: 'updateArticle',
    target: 'request',
    body: { title: 'Invoices' },
    accepts: [{ '/state': 'published' }, { '/state': 'draft' }],
    rejects: [{ '/state': 'archived' }, { '/state': null }],
  },
  {
    fact: 'A14 the external_id of an external page can be null',
    source: 'php#401',
    versions: '>=2.12',
    operation: 'listExternalPages',
    body: paged({
      type: 'external_page',
      id: '21',
      title: 'Invoices',
      html: '<p>Hello</p>',
      ai_agent_availability: true,
      ai_copilot_availability: true,
      locale: 'en',
      source_id: 33,
      external_id: null,
      created_at: AT,
      updated_at: AT,
      last_ingested_at: AT,
    }),
    accepts: [{ '/data/0/external_id': 'example-1' }],
    rejects: [{ '/data/0/external_id': 5 }, { '/data/0/external_id': ABSENT }],
  },
];

export const articlesShapes: readonly ShapeFact[] = [
  {
    fact: 'A10 conversions is documented, never sent, and deprecated',
    source: 'recorded traffic, 2.11',
    versions: '>=2.9',
    see: isDeprecated('ArticleStatistics', 'conversions'),
    is: true,
  },
  {
    fact: 'A13 an update without a state leaves it as it is',
    source: 'OAS#628',
    versions: '>=2.9',
    see: (description) =>
      says(nodeOf(description, 'updateArticle'), /leaves the others alone, `state` included/),
    is: true,
  },
  {
    fact: 'publishing a draft can answer 200 without a body, which only the text can say',
    source: 'notes of an SDK author',
    versions: '>=2.16',
    see: (description) => says(nodeOf(description, 'publishArticleDraft'), /200 without a body/),
    is: true,
  },
  {
    fact: 'sections of a help center end with 2.9',
    source: 'developers.intercom.com, api changelog of 2.10',
    versions: '>=2.10',
    see: exists('listSections'),
    is: false,
  },
];
