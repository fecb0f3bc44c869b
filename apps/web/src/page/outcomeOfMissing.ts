import type { Outcome } from './Outcome'

import { findRedirect } from '@tokyo-cancer-portal/cms-client'
import { isSafeHref, keepLanguage, pageOfPath } from '@tokyo-cancer-portal/domain'

import { cms } from '../cms/cms'
import { env } from '../env'
import { requestLanguage } from '../languages/requestLanguage'

/**
 * Where a path without a page leads: to its new place, to "no longer offered" or nowhere. Rejects
 * with CmsUnavailableError.
 */
export async function outcomeOfMissing(path: string): Promise<Outcome<never>> {
  const redirect = await findRedirect(cms(), path)
  if (!redirect) return { status: 404 }
  if (redirect.status === '410') return { status: 410 }
  const { to } = redirect
  if (!to || !isSafeHref(to)) return { status: 404 }
  // A header holds ASCII only, which is what URL makes of Japanese paths.
  const { origin, pathname, search, hash, href } = new URL(to, env().siteUrl)
  const isHere = origin === new URL(env().siteUrl).origin
  // A redirect is for all languages: to the same page in another one it would never end.
  if (isHere && pageOfPath(pathname) === pageOfPath(path)) return { status: 404 }
  const location = to.startsWith('/')
    ? keepLanguage(requestLanguage(), `${pathname}${search}${hash}`)
    : href
  return { status: redirect.status === '302' ? 302 : 301, location }
}
