// What `import … from 'intercom-fetch/sandbox'` offers on Node.
export { loadDescriptions } from '../description/load.js';
export { createSandbox } from './sandbox.js';
export * from './everywhere.js';
