import type { SeenSignatures } from '@tokyo-cancer-portal/cms-client/seen-signatures'

import {
  SIGNATURE_HEADER,
  TIMESTAMP_HEADER,
  verify,
} from '@tokyo-cancer-portal/cms-client/signature'
import { z } from 'zod'

import { errorJson } from '../http/errorJson'
import { readBody } from '../http/readBody'

export interface RevalidateOptions {
  secret: string
  /** Unix milliseconds. */
  now: number
  /** When this process started, unix milliseconds: what was signed before may have been seen. */
  startedAt: number
  seen: SeenSignatures
  /** Resolves when the word holds, also after a restart. */
  invalidate: (tags: readonly string[]) => void | Promise<void>
}

const LARGEST_BODY = 16 * 1024

const bodySchema = z.object({
  id: z.string().min(1).max(200),
  tags: z
    .array(z.string().regex(/^[a-z0-9][a-z0-9:-]{0,99}$/))
    .min(1)
    .max(50),
})

/**
 * Takes the CMS's word that documents changed: the next reader of each page gets the new state.
 * Answers 200 with the tags, 401 where it is not the CMS speaking or it repeats itself, 400 or 413
 * where the body is not what was agreed.
 */
export async function handleRevalidate(
  request: Request,
  options: RevalidateOptions,
): Promise<Response> {
  const body = await readBody(request, LARGEST_BODY)
  if (body === null) return errorJson(413, 'リクエストの本文が大きすぎます。')

  const signature = request.headers.get(SIGNATURE_HEADER) ?? ''
  const timestamp = parseTimestamp(request.headers.get(TIMESTAMP_HEADER))
  const { secret, now, startedAt: notBefore } = options
  const verdict = verify({ secret, timestamp, body, signature, now, notBefore })
  if (verdict === 'bad-signature') return errorJson(401, '署名が正しくありません。')
  if (verdict === 'expired') return errorJson(401, '署名の時刻が有効な範囲にありません。')
  if (!options.seen.note(signature, now)) return errorJson(401, 'この署名は使用済みです。')

  const parsed = bodySchema.safeParse(parseJson(body))
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.')
    return errorJson(400, 'リクエストの本文の形式が正しくありません。', field)
  }
  await options.invalidate(parsed.data.tags)
  return Response.json(
    { revalidated: parsed.data.tags },
    { headers: { 'cache-control': 'no-store' } },
  )
}

/** Decimal digits only: `Number` would also take `0x…`, `1e12` and nothing at all. */
function parseTimestamp(text: string | null): number {
  return text !== null && /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
