/** A content script of its own; the import gives its path in the built extension. */
declare module '*.iife.ts?script' {
  const path: string;
  export default path;
}
