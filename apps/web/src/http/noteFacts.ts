import type { AnswerState } from './renderFacts'

import { addAnswer, addEnd, factsOf } from './renderFacts'
import { currentResponseOrNull } from './responseContext'

/** Notes an answer of the CMS for the document that is being rendered, if any is. */
export function noteAnswer(answer: { tags: readonly string[]; state: AnswerState }): void {
  const response = currentResponseOrNull()
  if (response) addAnswer(factsOf(response), answer.tags, answer.state)
}

/** Notes a moment (unix milliseconds) from which the document that is being rendered is no longer right. */
export function noteEnd(goodUntil: number): void {
  const response = currentResponseOrNull()
  if (response) addEnd(factsOf(response), goodUntil)
}
