import { fileURLToPath } from 'node:url';

const folder = (name: string) => fileURLToPath(new URL(`${name}/`, import.meta.url));

export const RECORDINGS = folder('recordings');
export const WITNESSES = folder('witnesses');
