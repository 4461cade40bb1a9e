import type { Difference } from './difference.js';

/** One difference as a sentence. `place` is left out where a heading has said it already. */
export function sentence(difference: Difference): string {
  const { kind, before, after, where } = difference;
  const it = subject(difference);
  const change = `${after ?? ''} instead of ${before ?? ''}`;
  switch (kind) {
    case 'operation-added':
      return `New: \`${after ?? ''}\` (\`${difference.operations[0] ?? ''}\`)`;
    case 'operation-removed':
      return `Gone: \`${before ?? ''}\` (\`${difference.operations[0] ?? ''}\`)`;
    case 'deprecated':
      return `${it} is ${after === 'deprecated' ? 'deprecated now' : 'no longer deprecated'}`;
    case 'security':
      return `The operation asks for ${change}`;
    case 'parameter-added':
      return `New ${lower(it)}: ${after ?? ''}`;
    case 'parameter-removed':
      return `${it} is gone; it was ${before ?? ''}`;
    case 'request-body-added':
      return `The operation takes a body now: ${after ?? ''}`;
    case 'request-body-removed':
      return `The operation takes no body any more; it was ${before ?? ''}`;
    case 'request-body-required':
      return `The request body is ${after ?? ''} now`;
    case 'status-added':
      return `The operation can answer ${after ?? ''}`;
    case 'status-removed':
      return `The operation no longer answers ${before ?? ''}`;
    case 'media-type-added':
      return `The body of the ${where} can be ${after ?? ''} too`;
    case 'media-type-removed':
      return `The body of the ${where} is never ${before ?? ''} any more`;
    case 'header-added':
      return `New ${lower(it)}: ${after ?? ''}`;
    case 'header-removed':
      return `${it} is gone; it was ${before ?? ''}`;
    case 'field-added':
      return `New ${lower(it)}: ${after ?? ''}`;
    case 'field-removed':
      return `${it} is gone; it was ${before ?? ''}`;
    case 'variant-added':
      return `${it} can be one more thing: ${after ?? ''}`;
    case 'variant-removed':
      return `${it} can no longer be ${before ?? ''}`;
    case 'required':
      if (where.startsWith('response'))
        return `${it} ${after === 'required' ? 'is always there now' : 'can be absent now'}`;
      return `${it} is ${after ?? ''} now`;
    case 'type':
      return `${it} is ${change}`;
    case 'nullable':
      return `${it} ${after === 'can be null' ? 'can be null now' : 'can no longer be null'}`;
    case 'enum-value-added':
      return `${it} has more values: ${after ?? ''}`;
    case 'enum-value-removed':
      return `${it} has fewer values; gone: ${before ?? ''}`;
    case 'enum-opened':
      return `${it} is no longer limited to a list: ${change}`;
    case 'enum-closed':
      return `${it} is limited to a list: ${change}`;
    case 'constant':
      return `${it} is ${change}`;
    case 'known-value-added':
      return `${it} has more known values: ${after ?? ''}`;
    case 'known-value-removed':
      return `${it} has fewer known values; gone: ${before ?? ''}`;
    case 'constraint':
      return `${it}: ${after === null ? `no ${before ?? ''} any more` : before === null ? after : change}`;
  }
}

/** What the sentence is about: ``Query parameter `page` ``, ``Request field `name` ``, ``Field `avatar.url` ``. */
function subject({ schema, where, path, kind }: Difference): string {
  const parameter = /^parameter (\w+)\.(.+)$/.exec(where);
  const [, place = '', name = ''] = parameter ?? [];
  const header = /^response (\w+) header\.(.+)$/.exec(where);
  if (parameter)
    return within(`${place.charAt(0).toUpperCase()}${place.slice(1)} parameter \`${name}\``, path);
  if (header) return within(`Header \`${header[2] ?? ''}\` of response ${header[1] ?? ''}`, path);
  if (where === 'operation') return 'The operation';
  if (schema !== null) return path === '' ? 'The whole' : `${noun(path, kind)} \`${path}\``;
  const body = where === 'request' ? 'Request' : `Response ${where.replace('response ', '')}`;
  return path === '' ? `${body} body` : `${body} ${noun(path, kind).toLowerCase()} \`${path}\``;
}

function within(owner: string, path: string): string {
  return path === '' ? owner : `${owner}, \`${path}\``;
}

function noun(path: string, kind: Difference['kind']): string {
  if (kind.startsWith('field-') || !/[)\]}]$/.test(path)) return 'Field';
  return path.endsWith('[]') ? 'Items of' : path.endsWith('{}') ? 'Values of' : 'Variant';
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
