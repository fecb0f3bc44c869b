import type { Endpoint } from 'payload'
import { z } from 'zod'
import { readBody } from '../workflow/readBody'
import { handleReport } from './handleReport'

const bodySchema = z.object({
  note: z
    .string({ error: 'メモは文字で入力してください。' })
    .trim()
    .max(1000, 'メモは1,000文字までです。')
    .optional(),
})

/**
 * What staff and hospitals do with a report, under `/api/page-feedback/:id/`: `POST handle` with `{ note? }` and
 * `POST reopen` → `{ state }`.
 */
export const feedbackEndpoints: Endpoint[] = (['handle', 'reopen'] as const).map((event) => ({
  path: `/:id/${event}`,
  method: 'post',
  handler: async (req) => {
    const { note = '' } = await readBody(req, bodySchema)
    const id = typeof req.routeParams?.id === 'string' ? req.routeParams.id : ''
    const state = event === 'handle' ? 'handled' : 'open'
    await handleReport({ req, id, state, note })
    return Response.json({ state }, { headers: { 'cache-control': 'no-store' } })
  },
}))
