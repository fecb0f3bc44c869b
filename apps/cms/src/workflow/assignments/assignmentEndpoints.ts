import { DRAFT_COLLECTIONS } from '@tokyo-cancer-portal/domain'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { readBody } from '../readBody'
import { describeAssignments } from './describeAssignments'
import { handOver } from './handOver'

const MOST = 500

const documentSchema = z.object(
  {
    collection: z.enum(DRAFT_COLLECTIONS, {
      error: '対象の種類（collection）が正しくありません。',
    }),
    id: z.uuid({ error: '対象のID（id）が正しくありません。' }),
  },
  { error: '引き継ぐ内容は、種類（collection）とID（id）で指定してください。' },
)
const handOverSchema = z.object(
  {
    successor: z.uuid({ error: '引き継ぐ方を選んでください。' }),
    documents: z
      .array(documentSchema, { error: '引き継ぐ内容（documents）は一覧で指定してください。' })
      .min(1, '引き継ぐ内容を選んでください。')
      .max(MOST, `一度に引き継げるのは${MOST}件までです。`)
      .optional(),
  },
  { error: 'リクエストの内容が正しくありません。' },
)

/**
 * Who is responsible for what, under `/api/users/:id/`:
 *
 * - `GET assignments` (oneself, or with `manage-users`) → see `AssignmentsDescription`; only what whoever asks may see
 * - `POST hand-over` with `{ successor, documents?: [{ collection, id }] }` (with `manage-users`) → `{ moved: number }`
 */
export const assignmentEndpoints: Endpoint[] = [
  {
    path: '/:id/assignments',
    method: 'get',
    handler: async (req) => json(await describeAssignments(req, idOf(req))),
  },
  {
    path: '/:id/hand-over',
    method: 'post',
    handler: async (req) => {
      const { successor, documents } = await readBody(req, handOverSchema)
      const moved = await handOver({ req, userId: idOf(req), successorId: successor, documents })
      return json({ moved: moved.length })
    },
  },
]

function idOf(req: PayloadRequest): string {
  const id = req.routeParams?.id
  return typeof id === 'string' ? id : ''
}

const json = (body: object): Response =>
  Response.json(body, { headers: { 'cache-control': 'no-store' } })
