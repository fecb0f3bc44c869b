import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { readBody } from '../../workflow/readBody'
import { draftAnswer } from './draftAnswer'
import { eraseGroup } from './eraseGroup'
import { requireChatLearning } from './requireChatLearning'
import { setAside } from './setAside'

const WRONG = '質問のまとまり（group）の指定が正しくありません。'
const bodySchema = z.object({
  group: z.string({ error: WRONG }).regex(/^[A-Za-z0-9_-]{43}$/, WRONG),
})

/**
 * What staff do about questions that the chatbot did not answer, each with `{ group }`:
 *
 * - `POST /api/chat-learning/answers` → 201 `{ id }`: an answer begun as a draft
 * - `POST /api/chat-learning/set-aside` and `…/take-back` → `{ state: 'done' | 'waiting' }`
 * - `POST /api/chat-learning/erase` → `{ erased: true }`: the questions are deleted
 */
export const learningEndpoints: Endpoint[] = [
  post('answers', async (req, group) => ({ id: await draftAnswer(req, group) }), 201),
  post('set-aside', async (req, group) => {
    await setAside(req, group, true)
    return { state: 'done' }
  }),
  post('take-back', async (req, group) => {
    await setAside(req, group, false)
    return { state: 'waiting' }
  }),
  post('erase', async (req, group) => {
    await eraseGroup(req, group)
    return { erased: true }
  }),
]

function post(
  action: string,
  run: (req: PayloadRequest, group: string) => Promise<object>,
  status = 200,
): Endpoint {
  return {
    path: `/chat-learning/${action}`,
    method: 'post',
    handler: async (req) => {
      await requireChatLearning(req)
      const { group } = await readBody(req, bodySchema)
      const done = await run(req, group)
      return Response.json(done, { status, headers: { 'cache-control': 'no-store' } })
    },
  }
}
