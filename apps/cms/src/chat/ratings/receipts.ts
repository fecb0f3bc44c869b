import { addDays, CHAT_LEARNING, toLocalDate } from '@tokyo-cancer-portal/domain'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { RepliedAs } from '../counts/RepliedAs'

/** The reply by a number of its own, and what it is counted as. */
export interface Receipt {
  reply: string
  as: RepliedAs
}

const PURPOSE = 'chat-receipt'
/** Longer ones were never given. */
export const LONGEST_RECEIPT = 1000
const text = z.string().max(200)
const receiptSchema = z.tuple([z.uuid(), text, text, text, text, text, text])

/**
 * What a page gets with a reply in order to rate it: the reply's number and what it is counted as, signed. So nothing of a
 * reply has to be remembered, and nobody rates what was never said.
 */
export function signReceipt({ reply, as }: Receipt, secret: string): string {
  const { day, language, kind, step, list, record } = as
  const said = [reply, day, language, kind, step, list, record]
  const body = Buffer.from(JSON.stringify(said)).toString('base64url')
  return `${body}.${signature(body, secret)}`
}

/** What a receipt is for; null where it is forged, or for a reply that is too old. */
export function readReceipt(
  receipt: string,
  { secret, now }: { secret: string; now: Date },
): Receipt | null {
  const [body = '', given = '', ...rest] = receipt.split('.')
  const [a, b] = [Buffer.from(given), Buffer.from(signature(body, secret))]
  if (rest.length > 0 || a.length !== b.length || !timingSafeEqual(a, b)) return null
  const said = JSON.parse(Buffer.from(body, 'base64url').toString()) as unknown
  const read = receiptSchema.safeParse(said)
  // Signed by an earlier version of the program.
  if (!read.success) return null
  const [reply, day, language, kind, step, list, record] = read.data
  const today = toLocalDate(now)
  if (day > today || day <= addDays(today, -CHAT_LEARNING.rateDays)) return null
  // It was signed by us, so it says what we said.
  return { reply, as: { day, language, kind, step, list, record } as RepliedAs }
}

const signature = (body: string, secret: string): string =>
  createHmac('sha256', `${PURPOSE}:${secret}`).update(body).digest('base64url')
