import { can } from '@tokyo-cancer-portal/domain'
import { type Endpoint, Forbidden, NotFound, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { requireActor } from '../../auth/requireActor'
import { limitLab } from '../../search/lab/limitLab'
import { readProposal } from '../../search/lab/readProposal'
import { readBody } from '../../workflow/readBody'
import { CHECKED_BEFORE } from './CHECKED_BEFORE'
import { runChecks } from './runChecks'

const UNKNOWN = '文書（id）の指定が正しくありません。'
const ASK = '種類（collection）と文書（id）か、問題（check）を指定してください。'
const bodySchema = z
  .strictObject(
    {
      collection: z.enum(CHECKED_BEFORE, ASK).optional(),
      id: z.uuid(UNKNOWN).optional(),
      check: z.uuid(UNKNOWN).optional(),
    },
    ASK,
  )
  .refine(({ collection, id, check }) => Boolean(collection) === Boolean(id) && !(id && check), ASK)

/**
 * `POST /api/chat/checks` → `CheckRun`, for those who work on the chatbot and for reviewers:
 *
 * - with `{ collection, id }` of an answer, a scenario or an entry of the dictionary: before and after its newest version is
 *   published
 * - with `{ check }`: one question as it is replied to now
 * - with `{}`: all of them
 */
export const checkEndpoint: Endpoint = {
  path: '/chat/checks',
  method: 'post',
  handler: async (req) => {
    const { id: person } = await requireChecks(req)
    await limitLab(req, 'chat', person)
    const { collection, id, check } = await readBody(req, bodySchema)
    const proposal = collection && id ? await readProposal(req, collection, id) : null
    const run = await runChecks(req, { proposal, ...(check ? { only: check } : {}) })
    if (check && run.results.length + run.leftOut === 0) throw new NotFound(req.t)
    return Response.json(run, { headers: { 'cache-control': 'no-store' } })
  },
}

/** @throws 401 without a login, 403 for whoever may not see the questions */
async function requireChecks(req: PayloadRequest): Promise<{ id: string }> {
  const actor = await requireActor(req)
  const maySee = can({ actor, action: 'read-drafts', collection: 'chat-checks' })
  if (maySee !== true) throw new Forbidden(req.t)
  return actor
}
