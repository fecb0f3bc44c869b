import type { Endpoint } from 'payload'
import { z } from 'zod'
import { baseVersionSchema, readBody } from '../../workflow/readBody'
import { approveTogether } from './approveTogether'
import { MOST_TOGETHER } from './mostTogether'

const itemSchema = z.object(
  {
    id: z.uuid({ error: 'イベントのID（id）が正しくありません。' }),
    baseVersion: baseVersionSchema,
  },
  { error: '承認するものは、ID（id）と見た版（baseVersion）で指定してください。' },
)
const bodySchema = z.object({
  items: z
    .array(itemSchema, { error: '承認するもの（items）は一覧で指定してください。' })
    .min(1, '承認するものを選んでください。')
    .max(MOST_TOGETHER, `一度に承認できるのは${MOST_TOGETHER}件までです。`)
    .refine((items) => new Set(items.map(({ id }) => id)).size === items.length, {
      error: '同じイベントが二度含まれています。',
    }),
})

/**
 * `POST /api/events/approve-together` with `{ items: [{ id, baseVersion }] }` → `{ results: [{ id, title, problem }] }`,
 * for staff who decide about events, see `approveTogether`. 400, 401, 403.
 */
export const togetherEndpoint: Endpoint = {
  path: '/approve-together',
  method: 'post',
  handler: async (req) => {
    const { items } = await readBody(req, bodySchema)
    const results = await approveTogether(req, items)
    return Response.json({ results }, { headers: { 'cache-control': 'no-store' } })
  },
}
