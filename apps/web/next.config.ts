import type { NextConfig } from 'next'

const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  // Which page somebody reads here says something about their health.
  { key: 'Referrer-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]

/** For pages with what is not public yet. */
const unpublished = [
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
]

const config: NextConfig = {
  poweredByHeader: false,
  transpilePackages: [
    '@tokyo-cancer-portal/cms-client',
    '@tokyo-cancer-portal/domain',
    '@tokyo-cancer-portal/event-feeds',
    '@tokyo-cancer-portal/japanese-text',
    '@tokyo-cancer-portal/ui',
  ],
  // Otherwise the title arrives by script, and pages work without scripts.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  // A folder of routes cannot be called `[slug].ics`.
  rewrites: async () => [
    { source: '/events/:slug.ics', destination: '/events/:slug/calendar.ics' },
  ],
  headers: async () => [
    { source: '/:path*', headers: everywhere },
    { source: '/preview/:path*', headers: unpublished },
    {
      source: '/review',
      headers: [...unpublished, { key: 'Cache-Control', value: 'no-store' }],
    },
  ],
}

export default config
