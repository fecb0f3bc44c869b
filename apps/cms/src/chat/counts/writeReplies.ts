import type { Payload } from 'payload'
import { sidePool } from '../../database/sidePool'
import { noteReply } from './noteReply'
import { notedReplies } from './notedReplies'
import { COUNT_REPLIES } from './statements'

/** Counts what was noted. Where that fails, it is noted again for the next look. */
export async function writeReplies({ db }: Pick<Payload, 'db'>): Promise<void> {
  const noted = notedReplies()
  if (noted.size === 0) return
  const replies = [...noted.values()]
  noted.clear()
  try {
    await sidePool(db, 'counting').query(COUNT_REPLIES, [JSON.stringify(replies)])
  } catch (error) {
    for (const reply of replies) noteReply(reply)
    throw error
  }
}
