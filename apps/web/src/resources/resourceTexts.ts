import type { PageText } from '../words/PageText'
import type { ResourceData } from './loadResource'

/** The texts of a resource in which words are marked. */
export function resourceTexts({ resource }: ResourceData): PageText {
  const { title, summary, body } = resource
  return { title, summary, bodies: [body] }
}
