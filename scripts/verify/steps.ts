/** Something that must hold and takes too long, or needs too much, to be asked at every change. */
export interface Step {
  name: string;
  /** What is true when it passes. */
  shows: string;
  /** What it needs that the project does not install, in exact versions. */
  packages?: Readonly<Record<string, string>>;
  /** Arguments of Node, in the root of the project. It prints what it finds, and ends with 1 if it finds something. */
  node: readonly string[];
}

const program = (name: string) => ['--import', 'tsx', `scripts/verify/${name}.ts`];

/** The steps of `npm run verify`, in the order in which it takes them. */
export const STEPS: readonly Step[] = [
  {
    name: 'redocly',
    shows: 'stock recommended-strict has no error on any version, in OpenAPI 3.0 and 3.1',
    node: program('redocly'),
  },
  {
    name: 'swagger-parser',
    shows: 'swagger-parser finds every version valid, in OpenAPI 3.0 and 3.1',
    packages: { '@apidevtools/swagger-parser': '12.1.0' },
    node: program('swagger-parser'),
  },
  {
    name: 'scalar',
    shows: 'Scalar finds every version valid and follows all its references, in OpenAPI 3.0 and 3.1',
    packages: { '@scalar/openapi-parser': '0.24.17' },
    node: program('scalar'),
  },
  {
    name: 'redoc',
    shows: 'Redoc shows every operation and webhook of the newest version, in OpenAPI 3.0 and 3.1',
    packages: {
      redoc: '2.5.4',
      'core-js': '3.46.0',
      mobx: '6.15.0',
      react: '19.2.0',
      'react-dom': '19.2.0',
      'styled-components': '6.1.19',
    },
    node: program('redoc'),
  },
  {
    name: 'postman',
    shows: 'Postman makes a request of every operation, from OpenAPI 3.0 and 3.1',
    packages: { 'openapi-to-postmanv2': '6.3.3' },
    node: program('postman'),
  },
  {
    name: 'prism',
    shows: 'Prism answers every operation and finds no fault in the examples, from OpenAPI 3.0 and 3.1',
    packages: { '@stoplight/prism-http': '5.12.0' },
    node: program('prism'),
  },
  {
    name: 'orval',
    shows:
      'the code that orval makes for fetch and zod of the newest version compiles, from OpenAPI 3.0 and 3.1',
    packages: { orval: '7.13.2', zod: '3.25.76' },
    node: program('orval'),
  },
  {
    name: 'openapi-zod-client',
    shows: 'the code that openapi-zod-client makes of the newest version compiles, from OpenAPI 3.0 and 3.1',
    packages: { 'openapi-zod-client': '1.18.3', '@zodios/core': '10.9.6', zod: '3.25.76' },
    node: program('openapi-zod-client'),
  },
  {
    name: 'effects',
    shows: 'for each writing operation a story turns red when the sandbox answers and forgets',
    node: program('effects'),
  },
  {
    name: 'fuzz',
    shows:
      'the sandbox answers 20,000 valid and damaged requests by the description, and can be read after each',
    node: program('fuzz'),
  },
];
