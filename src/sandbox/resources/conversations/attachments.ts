import type { Attachment } from './table.js';

const IMAGE_TYPES = new Map([
  ['gif', 'image/gif'],
  ['jpeg', 'image/jpeg'],
  ['jpg', 'image/jpeg'],
  ['png', 'image/png'],
  ['webp', 'image/webp'],
]);

const UNKNOWN = 'application/octet-stream';

/** The attachments of a message. Nothing is fetched or stored: an address keeps its address, a file gets one. */
export function readAttachments(body: {
  attachment_urls?: readonly string[];
  attachment_files?: readonly { name?: string; data?: string; content_type?: string }[];
}): Attachment[] {
  const urls = (body.attachment_urls ?? []).map((url) => {
    const name = url.split(/[?#]/)[0]?.split('/').at(-1) || 'file';
    const extension = name.split('.').at(-1)?.toLowerCase() ?? '';
    return attachment(name, url, IMAGE_TYPES.get(extension) ?? UNKNOWN, 0);
  });
  const files = (body.attachment_files ?? []).map(({ name = 'file', data = '', content_type = UNKNOWN }) =>
    attachment(
      name,
      `https://attachments.example.com/${encodeURIComponent(name)}`,
      content_type,
      sizeOf(data),
    ),
  );
  return [...urls, ...files];
}

const attachment = (name: string, url: string, content_type: string, filesize: number): Attachment => ({
  type: 'upload',
  name,
  url,
  content_type,
  filesize,
  width: null,
  height: null,
});

/** Of base64, four characters are three bytes. */
const sizeOf = (base64: string) => Math.floor((base64.replace(/[^A-Za-z0-9+/_-]/g, '').length * 3) / 4);
