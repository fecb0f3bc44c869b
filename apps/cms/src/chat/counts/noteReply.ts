import type { NotedReply } from './NotedReply'
import { notedReplies } from './notedReplies'

/** More kinds of replies between two looks are a flood, of which staff learn nothing. */
const MOST = 5000

/**
 * Notes a reply, to be counted at the next look of the upkeep (`writeReplies`): the reply waits for nothing and fails for
 * nothing. What a process has not written when it ends is lost, which makes a count smaller and nothing else wrong.
 */
export function noteReply({ count, ...reply }: NotedReply): void {
  const noted = notedReplies()
  const { day, language, kind, step, list, record } = reply
  const key = JSON.stringify([day, language, kind, step, list, record])
  const known = noted.get(key)
  if (known) known.count += count
  else if (noted.size < MOST) noted.set(key, { ...reply, count })
}
