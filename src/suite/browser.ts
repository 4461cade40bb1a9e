// What `import … from 'intercom-fetch/contract'` offers where there is no Node: traffic and judging. Stories run on Node.
export * from './everywhere.js';
export { loadDescription, loadDescriptions } from '../description/load-packed.js';
