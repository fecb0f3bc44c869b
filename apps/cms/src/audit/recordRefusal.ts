import type { PayloadRequest } from 'payload'
import { oncePer } from './oncePer'
import { writeEntry } from './writeEntry'

const isNew = oncePer(60_000)

/**
 * Writes down that somebody who is signed in was refused something: who, from where, and what (method and path, never
 * the query, where tokens may stand). The same refusal of the same person once a minute, so that nobody drowns the
 * trail in them.
 */
export async function recordRefusal(req: PayloadRequest, message: string): Promise<void> {
  if (!req.user) return
  const what = `${req.method ?? ''} ${pathOf(req)}`
  if (!isNew(`${req.user.id} ${what}`, Date.now())) return
  await writeEntry({
    req,
    entry: { action: 'refused', collection: slugOf(req), documentTitle: what, comment: message },
    isDetached: true,
  }).catch((error: unknown) =>
    req.payload.logger.warn({ msg: 'a refusal was not recorded', err: error }),
  )
}

function pathOf(req: PayloadRequest): string {
  const path = req.pathname ?? (req.url ? new URL(req.url, 'http://cms.invalid').pathname : '')
  return path.slice(0, 190)
}

function slugOf(req: PayloadRequest): string {
  const { collection, global } = req.routeParams ?? {}
  if (typeof collection === 'string') return collection
  return typeof global === 'string' ? global : ''
}
