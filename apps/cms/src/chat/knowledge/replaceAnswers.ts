import type { KnowledgeIndex } from '@tokyo-cancer-portal/chatbot'
import type { DatedAnswer } from './StaffKnowledge'

/** Puts answers into an index in the place of those it has. */
export function replaceAnswers(
  index: KnowledgeIndex,
  before: readonly DatedAnswer[],
  answers: readonly DatedAnswer[],
): void {
  for (const { source } of before) index.removeAnswer(source.id)
  for (const answer of answers) index.putAnswer(answer)
}
