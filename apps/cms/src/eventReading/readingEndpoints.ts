import { toLocalDate } from '@tokyo-cancer-portal/domain'
import type { Endpoint, PayloadRequest } from 'payload'
import { inJapanese } from '../localization/inJapanese'
import { readBody } from '../workflow/readBody'
import { draftFromText } from './draftFromText'
import { readEvent } from './readEvent'
import { draftBody, textBody } from './readingBodies'
import { requireEventWriter } from './requireEventWriter'
import { textOfFile } from './textOfFile'

/**
 * 文章を貼り付けて作る, for those who write events:
 *
 * - `POST /api/events/read-file`, a form with a PDF as `file` → `{ text }`; nothing is stored
 * - `POST /api/events/read-text` with `{ text }` → `EventReadings`; nothing is stored
 * - `POST /api/events/from-text` with `{ text, title, today, without }` → 201 `{ id }`: a draft of this name with what was
 *   read, but for the fields in `without`; sent twice, the same draft
 *
 * 400 (no text, too long, no text in the file, values that the form refuses), 401, 403
 */
export const readingEndpoints: Endpoint[] = [
  post('read-file', async (req) => ({ text: await textOfFile(req) })),
  post('read-text', async (req) => {
    const { text } = await readBody(req, textBody)
    return (await readEvent(inJapanese(req), text, toLocalDate(new Date()))).asked
  }),
  post(
    'from-text',
    async (req) => ({ id: await draftFromText(req, await readBody(req, draftBody)) }),
    201,
  ),
]

function post(path: string, run: (req: PayloadRequest) => Promise<object>, status = 200): Endpoint {
  return {
    path: `/${path}`,
    method: 'post',
    handler: async (req) => {
      await requireEventWriter(req)
      return Response.json(await run(req), { status, headers: { 'cache-control': 'no-store' } })
    },
  }
}
