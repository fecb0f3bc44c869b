import { isLocalDate, isSlug } from '@tokyo-cancer-portal/domain'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { requireSite } from '../feedback/requireSite'
import { readText } from '../workflow/readBody'
import { receiveVisits } from './receiveVisits'

const UNREADABLE = '送信された集計が正しくありません。'
const MOST_ROWS = 5000
const count = z
  .number({ error: UNREADABLE })
  .int(UNREADABLE)
  .min(0, UNREADABLE)
  .max(1_000_000, UNREADABLE)
const rowSchema = z.strictObject(
  {
    slug: z.string({ error: UNREADABLE }).refine(isSlug, UNREADABLE),
    day: z.string({ error: UNREADABLE }).refine(isLocalDate, UNREADABLE),
    views: count,
    calendars: count,
  },
  UNREADABLE,
)
const bodySchema = z.strictObject(
  {
    purpose: z.literal('visits', UNREADABLE),
    nonce: z.uuid(UNREADABLE),
    id: z.uuid(UNREADABLE),
    rows: z.array(rowSchema, UNREADABLE).max(MOST_ROWS, UNREADABLE),
  },
  UNREADABLE,
)

/**
 * `POST /api/visits` with `{ purpose: 'visits', nonce, id, rows: [{ slug, day, views, calendars }] }`, signed by the site →
 * 201 `{ received: true }`, also for a batch that was counted before.
 *
 * 401 for everybody but the site, 400 for what it never counts
 */
export const visitsEndpoint: Endpoint = {
  path: '/visits',
  method: 'post',
  handler: async (req) => {
    req.user = null
    const body = (await req.text?.()) ?? ''
    requireSite(req, body)
    const { id, rows } = readText(body, bodySchema)
    await receiveVisits(req.payload, { id, rows }, new Date())
    return Response.json(
      { received: true },
      { status: 201, headers: { 'cache-control': 'no-store' } },
    )
  },
}
