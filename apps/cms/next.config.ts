import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import path from 'node:path'

const config: NextConfig = {
  poweredByHeader: false,
  // `npm test` checks the types of everything; a start from a fresh clone need not do it again.
  typescript: { ignoreBuildErrors: true },
  transpilePackages: [
    '@tokyo-cancer-portal/authoring-rules',
    '@tokyo-cancer-portal/cms-client',
    '@tokyo-cancer-portal/domain',
    '@tokyo-cancer-portal/event-import',
    '@tokyo-cancer-portal/event-feeds',
    '@tokyo-cancer-portal/event-parser',
    '@tokyo-cancer-portal/chatbot',
    '@tokyo-cancer-portal/japanese-text',
  ],
  // One copy of Payload: bundled, the routes and the start-up code each get one of their own, with other classes, and
  // an error that a hook throws is then no APIError to the route that answers.
  serverExternalPackages: ['payload'],
  // Next cuts what is longer than this on its way through src/proxy.ts. More than the CMS takes (src/http/sizes.ts), so
  // that what is too large is seen to be too large.
  experimental: { proxyClientMaxBodySize: '25mb' },
  turbopack: { root: path.resolve(import.meta.dirname, '../..') },
  redirects: async () => [{ source: '/', destination: '/admin', permanent: false }],
}

export default withPayload(config)
