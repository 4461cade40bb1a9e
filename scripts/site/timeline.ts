import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERSION_ALIASES, VERSIONS } from '../../generated/versions.js';
import { asObjects, type Json } from '../../src/description/json.js';
import { Places } from '../source/places.js';
import type { Timeline } from '../source/versions.js';
import { parseYaml } from '../source/yaml.js';

/** The versions in their order, and when each was released where that is known. */
export function readTimeline(root: string): { timeline: Timeline; released: Map<string, string> } {
  const file = 'openapi/versions.yaml';
  const { value } = parseYaml(readFileSync(join(root, file), 'utf8'), file, new Places());
  const entries = asObjects((value as { versions?: Json } | undefined)?.versions);
  return {
    timeline: VERSIONS.map((name) => ({
      name,
      wire: [name, ...Object.entries(VERSION_ALIASES).flatMap(([alias, of]) => (of === name ? [alias] : []))],
    })),
    released: new Map(
      entries.flatMap(({ version, released }) =>
        typeof version === 'string' && typeof released === 'string' ? [[version, released] as const] : [],
      ),
    ),
  };
}
