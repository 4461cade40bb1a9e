import type { KnownIds } from '../../src/sandbox/testing/known-ids.js';

/** Whether what a method gave back shows anything of the workspace: a file, an item of a list, an id that is known or was asked for. */
export async function showsSomething(value: unknown, path: string, ids: KnownIds): Promise<boolean> {
  if (typeof value === 'string') return value.length > 0;
  if (typeof value !== 'object' || value === null) return false;
  if ('arrayBuffer' in value) return (await (value as Response).arrayBuffer()).byteLength > 0;
  const asked = new Set(path.split('/').map(decodeURIComponent));
  return isShown('data' in value && 'response' in value ? value.data : value, (text) => {
    return asked.has(text) || ids.has(text);
  });
}

function isShown(node: unknown, isKnown: (text: string) => boolean): boolean {
  if (Array.isArray(node)) return node.length > 0;
  if (typeof node !== 'object' || node === null)
    return (typeof node === 'string' || typeof node === 'number') && isKnown(String(node));
  return Object.values(node).some((child) => isShown(child, isKnown));
}
