/** A document as the package keeps it: gzipped, in base64. The build makes these modules. */
declare module '*.packed.js' {
  const document: string;
  export default document;
}
