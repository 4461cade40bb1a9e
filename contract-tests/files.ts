import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readRecording } from '../src/traffic/recording.js';
import type { Recording } from '../src/traffic/exchange.js';

const folder = (name: string) => fileURLToPath(new URL(`${name}/`, import.meta.url));

export const RECORDINGS = folder('recordings');
export const WITNESSES = folder('witnesses');

/** `recordings/conversations/tag/2.14.json`. */
export const recordingFile = ({ scenario, version }: Pick<Recording, 'scenario' | 'version'>) =>
  join(RECORDINGS, ...scenario.split('/'), `${version}.json`);

/** Every recording below a folder with its path there, in a stable order. */
export function readAll(root: string): { name: string; recording: Recording }[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name: name.split(sep).join('/'), recording: readRecording(join(root, name)) }));
}
