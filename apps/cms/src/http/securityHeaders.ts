import { env } from '../env'

/** Payload's admin styles and boots itself inline; eval is needed by its dialogs in development only. */
const script = env.isProduction ? "'self' 'unsafe-inline'" : "'self' 'unsafe-inline' 'unsafe-eval'"

const policy = {
  'default-src': "'self'",
  'script-src': script,
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'connect-src': env.isProduction ? "'self'" : "'self' ws:",
  'frame-src': env.siteUrl,
  'worker-src': "'self' blob:",
  'form-action': "'self'",
  'base-uri': "'self'",
  'object-src': "'none'",
  'frame-ancestors': "'none'",
}

/** What the CMS sends with every answer; the security test compares with this constant. */
export const securityHeaders: Record<string, string> = {
  'content-security-policy': Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; '),
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex, nofollow',
  ...(env.cmsUrl.startsWith('https://')
    ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }
    : {}),
}
