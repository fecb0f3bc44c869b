import type { Env } from '../env'

/** The environment of the site in tests. */
export const portalEnv: Env = {
  port: 3000,
  siteUrl: 'https://portal.example.jp',
  cmsUrl: 'https://cms.example.jp',
  cacheFolder: '/nowhere',
  islandsFolder: '/nowhere',
  revalidateSecret: 'a-secret-of-both-programs',
  trustedProxyHops: 0,
  styleguide: false,
}
