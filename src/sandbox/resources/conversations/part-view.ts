import type { Workspace } from '../../workspace.js';
import type { Attachment } from './attachments.js';
import { viewAuthor } from './author.js';
import type { Part } from './model.js';

export const viewAttachment = ({ name, url, contentType, filesize }: Attachment) => ({
  type: 'upload',
  name,
  url,
  content_type: contentType,
  filesize,
  width: null,
  height: null,
});

/** `show` turns stored HTML into what the caller wants to see. */
export function viewPart(workspace: Workspace, part: Part, show: (html: string) => string) {
  return {
    type: 'conversation_part',
    id: part.id,
    part_type: part.type,
    body: part.body === null ? null : show(part.body),
    created_at: part.createdAt,
    updated_at: part.updatedAt,
    notified_at: part.createdAt,
    assigned_to: part.assignedTo,
    author: { ...viewAuthor(workspace, part.author), from_ai_agent: false, is_ai_answer: false },
    attachments: part.attachments.map(viewAttachment),
    external_id: null,
    redacted: false,
    email_message_metadata: null,
    metadata: viewMetadata(part),
    state: part.state,
    tags: [],
    event_details: part.eventDetails ?? null,
    app_package_code: null,
    ...(part.sendState === undefined ? {} : { external_reply_send_state: part.sendState }),
    ...(part.seenByAdmin === undefined ? {} : { seen_state: { admin_seen: part.seenByAdmin } }),
  };
}

function viewMetadata({ quickReplyOptions, pickedQuickReply }: Part) {
  if (quickReplyOptions)
    return { quick_reply_options: quickReplyOptions.map((option) => ({ translations: null, ...option })) };
  if (pickedQuickReply !== undefined) return { quick_reply_uuid: pickedQuickReply };
  return null;
}
