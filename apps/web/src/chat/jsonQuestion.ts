import type { Language } from '@tokyo-cancer-portal/domain'

import { env } from '../env'
import { errorJson } from '../http/errorJson'
import { isForeign } from '../http/isForeign'
import { readBody } from '../http/readBody'
import { translator } from '../languages/translator'
import { LARGEST_QUESTION } from './chatPath'

/** What the script of the chat sends, as JSON of pages of this site alone; or why it is not taken: 400, 403, 413. */
export async function jsonQuestion(
  request: Request,
  language: Language,
): Promise<{ json: unknown } | { refusal: Response }> {
  const t = translator('Chat', language)
  if (isForeign(request.headers, env().siteUrl)) return { refusal: errorJson(403, t('foreign')) }
  const type = request.headers.get('content-type')?.split(';')[0]?.trim()
  if (type !== 'application/json') return { refusal: errorJson(400, t('unreadable')) }
  const body = await readBody(request, LARGEST_QUESTION)
  if (body === null) return { refusal: errorJson(413, t('tooLarge')) }
  return { json: parsed(body) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
