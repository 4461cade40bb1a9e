// Descriptions where there is no Node to read files: they are modules of the package, loaded when they are asked for.
import { PACKED } from '../../generated/packed.js';
import { VERSIONS, type Version } from '../../generated/versions.js';
import { describe, type Description, type OpenApiDocument } from './description.js';

const texts = new Map<Version, Promise<string>>();
const loaded = new Map<Version, string>();
const described = new Map<Version, Description>();

/** Loads the descriptions of some versions, of all unless told, for {@link loadDescription}; each once. */
export async function loadDescriptions(versions: readonly Version[] = VERSIONS): Promise<void> {
  await Promise.all(
    versions.map(async (version) => {
      const text = texts.get(version) ?? unpack(version);
      texts.set(version, text);
      loaded.set(version, await text);
    }),
  );
}

/**
 * The generated description of one version, read once and cached.
 *
 * @throws Error for a version that {@link loadDescriptions} did not load
 */
export function loadDescription(version: Version): Description {
  let description = described.get(version);
  if (!description) {
    const text = loaded.get(version);
    if (text === undefined)
      throw new Error(
        `The description of ${version} is not loaded; await loadDescriptions(['${version}']) first.`,
      );
    description = describe(version, JSON.parse(text) as OpenApiDocument);
    described.set(version, description);
  }
  return description;
}

async function unpack(version: Version): Promise<string> {
  const { default: packed } = await PACKED[version]();
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}
