import type { CmsReader } from './CmsReader'
import type { Redirect } from '../schemas/redirect'

import { redirectSchema } from '../schemas/redirect'
import { everyPage, LARGEST_LIMIT } from './everyPage'

/**
 * The redirect of an old path (`/…`, without query), with or without a slash at its end, or null. The whole table is read and cached,
 * because visitors' mistyped paths would otherwise each become a question to the CMS. Rejects with
 * CmsUnavailableError.
 */
export async function findRedirect(cms: CmsReader, path: string): Promise<Redirect | null> {
  const redirects = await everyPage((page) =>
    cms.list('redirects', { sort: 'from', limit: LARGEST_LIMIT, page }, redirectSchema),
  )
  const wanted = withoutSlashAtEnd(path)
  return redirects.find(({ from }) => from && withoutSlashAtEnd(from) === wanted) ?? null
}

const withoutSlashAtEnd = (path: string) => path.replace(/\/+$/, '') || '/'
