import { fileURLToPath } from 'node:url';

const folder = (name: string) => fileURLToPath(new URL(`${name}/`, import.meta.url));

export const RECORDINGS = folder('recordings');
export const WITNESSES = folder('witnesses');
/** What was recorded on a workspace; nothing yet. */
export const LIVE = folder('live');
