import { loadDescription } from '../../src/description/load.js';
import { NEWEST } from '../../src/description/versions.js';
import { report } from './findings.js';
import { renditions } from './renditions.js';
import { load } from './scratch.js';

interface Redoc {
  createStore: (document: object, address: string, options: object) => Promise<object>;
  Redoc: (properties: { store: object }) => unknown;
}

interface React {
  default: { createElement: (component: Redoc['Redoc'], properties: { store: object }) => object };
}

interface Server {
  default: { renderToString: (element: object) => string };
}

const redoc = await load<Redoc>('redoc');
const { default: react } = await load<React>('react');
const { default: server } = await load<Server>('react-dom/server');

const findings: string[] = [];
const all = renditions([NEWEST]);
for (const { name, version, document } of all) {
  const store = await redoc.createStore(document, '', {});
  const html = server.renderToString(react.createElement(redoc.Redoc, { store }));
  const { operations } = loadDescription(version);
  const missing = operations.filter(({ operationId }) => !html.includes(`/operation/${operationId}"`));
  findings.push(...missing.map(({ operationId }) => `${name}: the page does not show ${operationId}`));
  const webhooks = document as { webhooks?: object; 'x-webhooks'?: object };
  const topics = Object.keys(webhooks.webhooks ?? webhooks['x-webhooks'] ?? {});
  findings.push(
    ...topics
      .filter((topic) => !html.includes(topic))
      .map((topic) => `${name}: the page does not show ${topic}`),
  );
}
report(findings, `${all.length} documents`);
