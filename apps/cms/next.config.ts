import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import path from 'node:path'

const config: NextConfig = {
  poweredByHeader: false,
  // `npm test` checks the types of everything; a start from a fresh clone need not do it again.
  typescript: { ignoreBuildErrors: true },
  transpilePackages: [
    '@tokyo-cancer-portal/cms-client',
    '@tokyo-cancer-portal/domain',
    '@tokyo-cancer-portal/japanese-text',
  ],
  turbopack: { root: path.resolve(import.meta.dirname, '../..') },
  redirects: async () => [{ source: '/', destination: '/admin', permanent: false }],
}

export default withPayload(config)
