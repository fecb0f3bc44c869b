const PERMISSIONS =
  'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()'

/** Headers of every answer of the site. */
export const securityHeaders = {
  'X-Content-Type-Options': 'nosniff',
  // Which page somebody reads here says something about their health.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': PERMISSIONS,
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const

/** On the one page that asks a browser where it is, after a press on a button that says so (islands/near-me). */
export const asksForPlace = {
  key: 'Permissions-Policy',
  value: PERMISSIONS.replace('geolocation=()', 'geolocation=(self)'),
}
