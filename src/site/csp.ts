/**
 * The Content-Security-Policy of every page, for a meta tag: only what lies beside the page, WebAssembly for search.
 * `frame-ancestors`, `report-uri` and `sandbox` are ignored in a meta tag and belong to the server's headers.
 */
export const CSP = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');
