import type { ServerResponse } from 'node:http'

import { readBody } from '../http/readBody'
import { currentResponse } from '../http/responseContext'
import { processSingleton } from '../processSingleton'

/** What was posted to the review page. */
export type ReviewForm =
  | { token: string; comment: string | null }
  /** `foreign`: by the page of another site; `unreadable`: too long, or not what our form sends. */
  | 'foreign'
  | 'unreadable'

/** A comment of the greatest length in Japanese has 18 KB in a form. */
const LARGEST_FORM = 64 * 1024
const OWN = new Set(['same-origin', 'none'])

const forms = () =>
  processSingleton('review-forms', () => new WeakMap<ServerResponse, ReviewForm>())

/**
 * Reads what is posted to the review page and keeps it for the page of this very request: in memory, so that the token
 * stands in no header and no address, not even between the parts of this program.
 */
export async function keepReviewForm(request: Request): Promise<void> {
  if (request.method !== 'POST') return
  forms().set(currentResponse(), await readReviewForm(request))
}

/** The form that belongs to the current request; null where nothing was posted. */
export function postedReviewForm(): ReviewForm | null {
  return forms().get(currentResponse()) ?? null
}

/** The form in a request. */
export async function readReviewForm(request: Request): Promise<ReviewForm> {
  // Whoever has the token may do what it allows; but no other site's page does it from somebody's browser.
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && !OWN.has(site)) return 'foreign'
  const type = request.headers.get('content-type')?.split(';')[0]?.trim()
  if (type !== 'application/x-www-form-urlencoded') return 'unreadable'
  const body = await readBody(request, LARGEST_FORM)
  if (body === null) return 'unreadable'
  const form = new URLSearchParams(body)
  // Forms send two characters for the end of a line; the field counted one.
  const comment = form.get('comment')?.replaceAll('\r\n', '\n') ?? null
  return { token: tokenIn(form.get('token') ?? ''), comment }
}

/** People paste the link as a whole, or the part after #; mail programs break both into lines. */
function tokenIn(pasted: string): string {
  return pasted.replaceAll(/\s/g, '').replace(/^.*#/, '')
}
