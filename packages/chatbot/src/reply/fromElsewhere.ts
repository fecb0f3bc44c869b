import type { ExplainedReply } from '../model/ChatReply'
import { isElsewhere } from '../understand/isElsewhere'
import { handOver } from './handOver'
import type { Question } from './Question'

/** What is asked of other places than Tokyo, or of animals, is in no page of the portal. */
export async function fromElsewhere(question: Question): Promise<ExplainedReply | null> {
  return isElsewhere(question.query) ? handOver(question) : null
}
