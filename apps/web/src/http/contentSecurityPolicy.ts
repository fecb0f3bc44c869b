export interface PolicyOptions {
  /** For pages that keep Next's runtime, which writes scripts into the page. */
  nonce?: string
  /** Origins beside the site's own that may show the page in a frame. */
  framedBy?: readonly string[]
  /** Whether Next runs in development, where it needs `eval` and a socket. */
  development?: boolean
}

/**
 * The Content-Security-Policy of a page: nothing from anybody else, and no inline scripts but those
 * with the nonce of this answer, where there is one.
 */
export function contentSecurityPolicy(options: PolicyOptions): string {
  const { nonce, framedBy = [], development = false } = options
  const directives = {
    'default-src': ["'self'"],
    'script-src': [
      "'self'",
      ...(nonce ? [`'nonce-${nonce}'`] : []),
      ...(development ? ["'unsafe-eval'"] : []),
    ],
    'style-src': ["'self'", ...(development ? ["'unsafe-inline'"] : [])],
    'img-src': ["'self'"],
    'connect-src': ["'self'", ...(development ? ['ws:'] : [])],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-src': ["'none'"],
    'frame-ancestors': ["'self'", ...framedBy],
  }
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ')
}
