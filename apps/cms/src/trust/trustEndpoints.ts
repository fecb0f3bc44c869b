import { TRUST_LEVELS, valuesOf } from '@tokyo-cancer-portal/domain'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { commentSchema, readBody } from '../workflow/readBody'
import { describeTrust } from './describeTrust'
import { setTrust } from './setTrust'

const levels = valuesOf(TRUST_LEVELS)
const levelSchema = (name: string) =>
  z.enum(levels, { error: `公開のしかた（${name}）は${levels.join('、')}のどれかです。` })
const trustSchema = z.object({
  level: levelSchema('level'),
  from: levelSchema('from'),
  comment: commentSchema.optional(),
})

/**
 * How far an organization is trusted with its events, under `/api/organizations/:id/`, for those with `set-trust`:
 *
 * - `GET trust` → see `TrustDescription`
 * - `POST trust` with `{ level, from, comment? }` → `{ level }`; `from` is the level that the person saw
 */
export const trustEndpoints: Endpoint[] = [
  {
    path: '/:id/trust',
    method: 'get',
    handler: async (req) => json(await describeTrust(req, idOf(req))),
  },
  {
    path: '/:id/trust',
    method: 'post',
    handler: async (req) => {
      const body = await readBody(req, trustSchema)
      return json({ level: await setTrust({ req, id: idOf(req), ...body }) })
    },
  },
]

function idOf(req: PayloadRequest): string {
  const id = req.routeParams?.id
  return typeof id === 'string' ? id : ''
}

const json = (body: object): Response =>
  Response.json(body, { headers: { 'cache-control': 'no-store' } })
