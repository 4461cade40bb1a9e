export interface Attachment {
  name: string;
  url: string;
  contentType: string;
  filesize: number;
}

export interface AttachmentFile {
  name?: string;
  data?: string;
  content_type?: string;
}

const IMAGE_TYPES: Readonly<Record<string, string>> = {
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};

/** The attachments of a message. Nothing is fetched or stored: an address keeps its address, a file gets one. */
export function readAttachments(body: {
  attachment_urls?: string[];
  attachment_files?: AttachmentFile[];
}): Attachment[] {
  const urls = (body.attachment_urls ?? []).map((url) => {
    const name = url.split(/[?#]/)[0]?.split('/').at(-1) || 'file';
    const extension = name.split('.').at(-1)?.toLowerCase() ?? '';
    return { name, url, contentType: IMAGE_TYPES[extension] ?? 'application/octet-stream', filesize: 0 };
  });
  const files = (body.attachment_files ?? []).map(({ name = 'file', data = '', content_type }) => ({
    name,
    url: `https://attachments.example.com/${encodeURIComponent(name)}`,
    contentType: content_type ?? 'application/octet-stream',
    filesize: Buffer.from(data, 'base64').length,
  }));
  return [...urls, ...files];
}
