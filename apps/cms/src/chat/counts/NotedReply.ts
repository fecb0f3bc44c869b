import type { RepliedAs } from './RepliedAs'

/** A kind of reply with how often it was given since the last look. */
export interface NotedReply extends RepliedAs {
  /** Of the record quoted first, for staff. */
  recordTitle: string
  count: number
}
