import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { readBody } from '../../workflow/readBody'
import { currentSettings } from '../settings/currentSettings'
import { compareSaved } from './compareSaved'
import { draftEntry } from './draftEntry'
import { explainSearch } from './explainSearch'
import { limitLab } from './limitLab'
import { readProposal } from './readProposal'
import { requireLab } from './requireLab'

const word = z
  .string({ error: '検索の言葉を入力してください。' })
  .trim()
  .min(1, '検索の言葉を入力してください。')
  .max(100, '検索の言葉は100文字までです。')
const explainSchema = z.object({ q: word })
const compareSchema = z.object({
  collection: z
    .enum(['search-entries', 'best-bets'], { error: '種類（collection）が正しくありません。' })
    .optional(),
  id: z.uuid({ error: '文書（id）の指定が正しくありません。' }).optional(),
})
const draftSchema = z.union(
  [
    z.strictObject({ word: word.max(40, '言葉は40文字までです。') }),
    z.strictObject({ builtIn: z.string().min(1).max(60), isOff: z.boolean() }),
  ],
  { error: '言葉（word）か、標準の項目（builtIn と isOff）を指定してください。' },
)

/**
 * The search lab, for staff who work on the dictionary and for reviewers:
 *
 * - `POST /api/search-lab/explain` with `{ q }` → `ExplainedSearch`: what a visitor gets, and why
 * - `POST /api/search-lab/compare` with `{ collection, id }` → `Comparison`: the saved queries before and after the newest
 *   version of the document is published; with `{}` as they are now
 * - `POST /api/search-lab/entries` with `{ word }` or `{ builtIn, isOff }` → 201 `{ id }`: an entry begun as a draft
 */
export const labEndpoints: Endpoint[] = [
  post('/search-lab/explain', async (req) => {
    const { id } = await requireLab(req)
    await limitLab(req, 'explain', id)
    const { q } = await readBody(req, explainSchema)
    return explainSearch(req.payload, q, await currentSettings(req.payload))
  }),
  post('/search-lab/compare', async (req) => {
    const { id: person } = await requireLab(req)
    await limitLab(req, 'compare', person)
    const { collection, id } = await readBody(req, compareSchema)
    const proposal = collection && id ? await readProposal(req, collection, id) : null
    return compareSaved(req, proposal)
  }),
  post(
    '/search-lab/entries',
    async (req) => {
      await requireLab(req)
      return { id: await draftEntry(req, await readBody(req, draftSchema)) }
    },
    201,
  ),
]

function post(path: string, run: (req: PayloadRequest) => Promise<object>, status = 200): Endpoint {
  return {
    path,
    method: 'post',
    handler: async (req) =>
      Response.json(await run(req), { status, headers: { 'cache-control': 'no-store' } }),
  }
}
