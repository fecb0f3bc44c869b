import { CmsRequestError } from '../cache/CmsRequestError'
import { postSigned } from './postSigned'

/** How often one event was looked at on a day, and its dates taken into a calendar. */
export interface EventVisits {
  slug: string
  /** Local date in Japan. */
  day: string
  views: number
  calendars: number
}

/** What was counted since the last one. Sent again under the same id it counts once. */
export interface VisitBatch {
  id: string
  rows: readonly EventVisits[]
}

/**
 * Hands counts on to the CMS, signed as the CMS signs what it tells the site.
 *
 * @returns `taken`, or `refused` where the CMS can do nothing with this batch, now or later. Rejects with
 *   CmsRequestError where it has to be sent again.
 */
export async function sendEventVisits(
  batch: VisitBatch,
  { cmsUrl, secret, now }: { cmsUrl: string; secret: string; now: number },
): Promise<'taken' | 'refused'> {
  const url = `${cmsUrl}/api/visits`
  const message = { purpose: 'visits', ...batch }
  const { isOk, code } = await postSigned(url, message, { secret, now })
  if (isOk) return 'taken'
  if (code === 400) return 'refused'
  throw new CmsRequestError('status', url, { status: code })
}
