import { resolve } from 'node:path'

import { z } from 'zod'

export const isDevelopment = process.env.NODE_ENV === 'development'

const url = z
  .url({ protocol: /^https?$/ })
  .transform((value) => value.replace(/\/+$/, ''))
  .optional()
const port = z.coerce.number().int().min(1).max(65_535)

const schema = z
  .object({
    WEB_PORT: port.default(3000),
    CMS_PORT: port.default(3001),
    SITE_URL: url,
    CMS_URL: url,
    DATA_DIR: z.string().default('.data'),
    REVALIDATE_SECRET: z.string().min(16),
    TRUSTED_PROXY_HOPS: z.coerce.number().int().min(0).max(9).default(0),
    SHOW_STYLEGUIDE: z.enum(['0', '1']).optional(),
  })
  .transform((value) => ({
    /** Where the site listens. */
    port: value.WEB_PORT,
    /** Address under which visitors reach the site, without a slash at the end. */
    siteUrl: value.SITE_URL ?? `http://localhost:${value.WEB_PORT}`,
    cmsUrl: value.CMS_URL ?? `http://localhost:${value.CMS_PORT}`,
    /** Folder of the site's last good copies, absolute. */
    cacheFolder: resolve(value.DATA_DIR, 'site-cache'),
    /** Folder of the built islands, absolute; the site runs in the folder of the app. */
    islandsFolder: resolve('.next', isDevelopment ? 'dev-islands' : 'islands'),
    revalidateSecret: value.REVALIDATE_SECRET,
    /** How many proxies of our own stand before the site. */
    trustedProxyHops: value.TRUSTED_PROXY_HOPS,
    /** Whether `/styleguide` is there: for those who build and test the site, not for visitors. */
    styleguide: value.SHOW_STYLEGUIDE ? value.SHOW_STYLEGUIDE === '1' : isDevelopment,
  }))

export type Env = z.output<typeof schema>

/**
 * Checks the environment of the site.
 *
 * @throws Error with one sentence that names the first bad variable.
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new Error(`Environment variable ${issue?.path.join('.')} is not valid: ${issue?.message}`)
}

let known: Env | undefined

/** The environment, read at first use, because `next build` runs without one. */
export function env(): Env {
  known ??= readEnv(process.env)
  return known
}
