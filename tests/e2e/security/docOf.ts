import type { CmsAnswer, Doc } from '../support/cmsSession'

/** What was done, or the refusal as an error. */
export const accepted = (answer: CmsAnswer): CmsAnswer => {
  if (answer.status >= 300) throw new Error(`Refused: ${answer.status} ${answer.text}`)
  return answer
}

/** The document that was saved. */
export const docOf = (answer: CmsAnswer): Doc => {
  const { doc } = accepted(answer).json()
  if (!doc) throw new Error(`No document: ${answer.text}`)
  return doc
}
