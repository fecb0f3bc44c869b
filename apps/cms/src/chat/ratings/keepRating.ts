import { type ChatRating, toLocalDate } from '@tokyo-cancer-portal/domain'
import type { Payload } from 'payload'
import { sidePool } from '../../database/sidePool'
import { COUNT_RATING } from '../counts/statements'
import type { Receipt } from './receipts'

/** Counts what a visitor says of a reply. What is said of it again, whatever it is, counts nothing. */
export async function keepRating(
  { db }: Pick<Payload, 'db'>,
  { reply, as }: Receipt,
  { rating, now }: { rating: ChatRating; now: Date },
): Promise<void> {
  const { day, language, kind, step, list, record } = as
  await sidePool(db, 'counting').query(COUNT_RATING, [
    reply,
    rating,
    toLocalDate(now),
    day,
    language,
    kind,
    step,
    list,
    record,
  ])
}
