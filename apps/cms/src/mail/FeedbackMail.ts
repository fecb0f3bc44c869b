import type { Topic } from './messages'

/** Who hears of a visitor's report, and what they are told of the page. */
export type FeedbackMail = {
  readers: readonly { email: string; name?: string | null }[]
  topic: Topic
}
