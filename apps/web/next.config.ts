import type { NextConfig } from 'next'

import { asksForPlace, securityHeaders } from './src/http/securityHeaders'

const everywhere = Object.entries(securityHeaders).map(([key, value]) => ({ key, value }))

/** For pages with what is not public yet. */
const unpublished = [
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
]

const config: NextConfig = {
  poweredByHeader: false,
  // `npm test` checks the types of everything; a start from a fresh clone need not do it again.
  typescript: { ignoreBuildErrors: true },
  // `server/` keeps documents compressed.
  compress: false,
  transpilePackages: [
    '@tokyo-cancer-portal/cms-client',
    '@tokyo-cancer-portal/domain',
    '@tokyo-cancer-portal/event-feeds',
    '@tokyo-cancer-portal/japanese-text',
    '@tokyo-cancer-portal/ui',
  ],
  // It reads files of its own beside its program.
  serverExternalPackages: ['pdfkit'],
  // Otherwise the title arrives by script, and pages work without scripts.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  // A folder of routes cannot be called `[slug].ics`.
  rewrites: async () => [
    { source: '/events/:slug.ics', destination: '/events/:slug/calendar.ics' },
    { source: '/events/:slug/:date.ics', destination: '/events/:slug/:date/calendar.ics' },
  ],
  headers: async () => [
    { source: '/:path*', headers: everywhere },
    { source: '/hospitals', headers: [asksForPlace] },
    { source: '/preview/:path*', headers: unpublished },
    {
      source: '/review',
      headers: [...unpublished, { key: 'Cache-Control', value: 'no-store' }],
    },
  ],
}

export default config
