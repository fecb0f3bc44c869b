import type { GlossaryTerm } from '@tokyo-cancer-portal/cms-client'
import type { PageText } from '../words/PageText'

/** The texts of a term's page in which other terms are marked; the term itself is explained by the page. */
export function glossaryTexts({ id, explanation, details }: GlossaryTerm): PageText {
  return { summary: explanation, bodies: [details], unexplained: [id] }
}
