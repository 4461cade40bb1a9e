import { resolve, type Description, type Operation, type Schema } from '../description/description.js';

/** Where the deliveries of webhooks are counted. */
export const WEBHOOKS = 'Webhooks';

/** An operation, or the delivery of a topic with the schema of what is delivered. */
export type Described = Operation & { resource?: string; delivered?: Schema };

const deliveries = new WeakMap<Description, readonly Described[]>();

/** The deliveries of a description, as operations whose path is the topic. */
export function deliveriesIn(description: Description): readonly Described[] {
  const known = deliveries.get(description);
  if (known) return known;
  const { document } = description;
  const found = Object.entries(document.webhooks ?? {}).map(([topic, item]): Described => {
    const { operationId, requestBody = {} } = (item as { post: DeliveryNode }).post;
    const content = resolve(document, requestBody).content ?? {};
    const schema = content['application/json']?.schema ?? {};
    return {
      operationId,
      method: 'POST',
      path: topic,
      parameters: [],
      responses: {},
      resource: WEBHOOKS,
      delivered: schema,
    };
  });
  deliveries.set(description, found);
  return found;
}

interface DeliveryNode {
  operationId: string;
  requestBody?: { $ref?: string; content?: Record<string, { schema: Schema }> };
}
