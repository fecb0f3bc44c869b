import { toLocalDate } from '@tokyo-cancer-portal/domain'
import { type ImportedRow, readTable } from '@tokyo-cancer-portal/event-import'
import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { requireEventWriter } from '../eventReading/requireEventWriter'
import { inJapanese } from '../localization/inJapanese'
import type { NamedOrganization } from '../register/publishedOrganizations'
import { TABLE_LIMITS } from './files/limits'
import { readFile } from './files/readFile'
import { readText } from '../workflow/readBody'
import { organizerOf } from './organizerOf'
import { readerTurn } from './readerTurn'
import { REFUSAL_WORDS } from './refusalWords'

/** What comes with the file: whose the events become. */
const importBody = z.object({
  organizer: z.string({ error: '主催の施設（organizer）の指定が正しくありません。' }).optional(),
})

export type Import = {
  req: PayloadRequest
  organizer: NamedOrganization
  rows: ImportedRow[]
  unknownColumns: string[]
}

/**
 * Reads the file that came with a request, for the person who sent it.
 *
 * @throws APIError 400 with a sentence about the file; 401, 403 for those who write no events
 */
export async function readImport(original: PayloadRequest): Promise<Import> {
  const actor = await requireEventWriter(original)
  const req = inJapanese(original)
  const form = await req.formData?.().catch(() => null)
  const file = form?.get('file')
  if (!(file instanceof File)) throw refused('ExcelかCSVのファイルを選んでください。')
  const { organizer: chosen } = readText(payloadOf(form), importBody)
  const organizer = await organizerOf(req, actor, chosen ?? null)
  if (file.size > TABLE_LIMITS.bytes) throw refused(REFUSAL_WORDS['too-much'])
  const bytes = new Uint8Array(await file.arrayBuffer())
  const reading = await readerTurn(() => readFile(bytes))
  if ('refused' in reading) throw refused(REFUSAL_WORDS[reading.refused])
  const table = readTable(reading.table, { today: toLocalDate(new Date()) })
  if ('problem' in table) throw refused(table.problem)
  return { req, organizer, ...table }
}

const refused = (words: string) => new APIError(words, 400, { field: 'file' }, true)

/** How forms bring what is no file, here and in Payload (`http/checkedForm`). */
function payloadOf(form: FormData | null | undefined): string {
  const payload = form?.get('_payload')
  return typeof payload === 'string' ? payload : ''
}
