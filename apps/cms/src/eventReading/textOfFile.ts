import { LONGEST_TEXT } from '@tokyo-cancer-portal/event-parser'
import { APIError, type PayloadRequest } from 'payload'
import { readFileText } from '../fileTexts/readFileText'
import type { Reading, ReadingOutcome } from '../fileTexts/Reading'
import { fewAtATime } from '../http/fewAtATime'

/** A flyer has a page or two; a handbook is no event. */
const LIMITS = { milliseconds: 20_000, megabytes: 600 } as const
/** Each is a process of its own, and the machine has other work. */
const inTurn = fewAtATime(2)

const REFUSALS: Readonly<Record<Exclude<ReadingOutcome, 'text'>, string>> = {
  none: 'このPDFからは文字を読み取れませんでした。紙を読み取った画像だけのPDFのようです。文章を打ち込むか、元の文書から写して貼り付けてください。',
  locked:
    'このPDFは、開くのにパスワードが要ります。文章を写して貼り付けるか、パスワードのないPDFを選んでください。',
  broken: 'PDFとして読み取れませんでした。文字の入ったPDFを選んでください。',
  'too-much':
    'このPDFは大きすぎるか、作りが複雑すぎて読み取れません。文章を写して貼り付けてください。',
}

/**
 * The text of a flyer that is a PDF; nothing is stored.
 *
 * @returns line by line, at most as long as is read of a text
 * @throws APIError 400 where no file came or it has no text
 */
export async function textOfFile(req: PayloadRequest): Promise<string> {
  const form = await req.formData?.().catch(() => null)
  const file = form?.get('file')
  if (!(file instanceof File)) throw new APIError('PDFを選んでください。', 400, null, true)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const reading: Reading = await inTurn(() => readFileText(bytes, { limits: LIMITS }))
  if (reading.outcome !== 'text') throw new APIError(REFUSALS[reading.outcome], 400, null, true)
  return reading.passages.join('\n').slice(0, LONGEST_TEXT)
}
