/** Headers of every answer of the site. */
export const securityHeaders = {
  'X-Content-Type-Options': 'nosniff',
  // Which page somebody reads here says something about their health.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const
