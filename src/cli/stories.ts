import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { scenarios as builtIn } from '../../contract-tests/scenarios/index.js';
import { VERSIONS, type Version } from '../../generated/versions.js';
import { readVersion, selectVersions } from '../description/versions.js';
import { planRuns, scenarioId, type Scenario } from '../suite/run.js';
import { UsageError } from './usage.js';

/** What of the command line says which stories run, and in which versions. */
export interface Choice {
  version?: string[] | undefined;
  versions?: string | undefined;
  /** A file or a folder with stories of one's own, in place of the built-in ones. */
  scenarios?: string | undefined;
  scenario?: string[] | undefined;
  resource?: string[] | undefined;
  grep?: string | undefined;
  shard?: string | undefined;
}

/**
 * The runs that a command line asks for.
 * @throws {@link UsageError}
 */
export async function chooseRuns(choice: Choice) {
  const versions = chooseVersions(choice.version, choice.versions);
  const known = choice.scenarios === undefined ? builtIn : await loadStories(choice.scenarios);
  const plan = planRuns(chooseStories(known, choice), versions);
  if (plan.length === 0) throw new UsageError('None of these scenarios covers any of these versions.');
  return { versions, plan: shardOf(plan, choice.shard) };
}

function chooseVersions(names: string[] | undefined, range: string | undefined): readonly Version[] {
  if (names && range !== undefined)
    throw new UsageError('--version and --versions are both given. Give one of them.');
  if (range !== undefined) return selectVersions(range);
  if (!names) return VERSIONS;
  const wanted = names.map(readVersion);
  return VERSIONS.filter((version) => wanted.includes(version));
}

function chooseStories(known: readonly Scenario[], { scenario, resource, grep }: Choice): Scenario[] {
  const names = known.map(scenarioId);
  const resources = [...new Set(known.map((story) => story.resource))];
  for (const name of scenario ?? []) check('scenario', name, [...names, ...resources]);
  for (const name of resource ?? []) check('resource', name, resources);
  const pattern = grep === undefined ? undefined : readPattern(grep);
  const chosen = known.filter((story) => {
    const id = scenarioId(story);
    return (
      (!scenario || scenario.some((name) => name === id || name === story.resource)) &&
      (!resource || resource.includes(story.resource)) &&
      (!pattern || pattern.test(id))
    );
  });
  if (chosen.length > 0) return chosen;
  throw new UsageError(
    pattern ? `No scenario has a name that fits --grep ${grep}.` : 'There is no such scenario.',
  );
}

function check(kind: string, name: string, known: readonly string[]): void {
  if (known.includes(name)) return;
  throw new UsageError(`There is no ${kind} ${JSON.stringify(name)}. Expected one of ${known.join(', ')}.`);
}

function readPattern(text: string): RegExp {
  try {
    return new RegExp(text);
  } catch (cause) {
    throw new UsageError(`--grep is ${JSON.stringify(text)}. Expected a regular expression.`, { cause });
  }
}

/** Every n-th run, beginning with the i-th: runs of one resource stand together, so each part has some of all. */
function shardOf<Item>(plan: readonly Item[], shard: string | undefined): readonly Item[] {
  if (shard === undefined) return plan;
  const [, index, count] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(shard)?.map(Number) ?? [];
  if (index === undefined || count === undefined || index > count)
    throw new UsageError(`--shard is ${JSON.stringify(shard)}. Expected a part such as 2/4.`);
  return plan.filter((_, place) => place % count === index - 1);
}

const MODULE = /\.(m?js|m?ts)$/;
const NO_STORY = /\.(test|spec|d)\.m?[jt]s$/;

/**
 * The stories in a module, or in all modules below a folder: what `defineScenario` returned, as the default export or in a
 * list of that name.
 * @throws {@link UsageError}
 */
async function loadStories(path: string): Promise<Scenario[]> {
  if (!existsSync(path)) throw new UsageError(`--scenarios: there is no ${path}. Give a file or a folder.`);
  const files = statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((name) => MODULE.test(name) && !NO_STORY.test(name) && !name.includes('node_modules'))
        .sort()
        .map((name) => join(path, name))
    : [path];
  const stories = (await Promise.all(files.map(loadFile))).flat();
  if (stories.length > 0) return [...new Set(stories)];
  throw new UsageError(
    `--scenarios: ${path} has no scenario. Export what defineScenario returns by default.`,
  );
}

async function loadFile(file: string): Promise<Scenario[]> {
  let module: { default?: unknown; scenarios?: unknown };
  try {
    module = (await import(pathToFileURL(resolve(file)).href)) as typeof module;
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const reason =
      code === 'ERR_UNKNOWN_FILE_EXTENSION'
        ? 'this Node reads no TypeScript. Compile it, or start Node with --import tsx'
        : message;
    throw new UsageError(`--scenarios: ${file} cannot be loaded: ${reason}.`, { cause });
  }
  return [module.default, module.scenarios].flat().filter(isStory);
}

const isStory = (value: unknown): value is Scenario => {
  const { resource, name, since, run } = (value ?? {}) as Partial<Record<keyof Scenario, unknown>>;
  return [resource, name].every(isSlug) && typeof since === 'string' && typeof run === 'function';
};

const isSlug = (text: unknown) => typeof text === 'string' && /^[a-z0-9-]+$/.test(text);
