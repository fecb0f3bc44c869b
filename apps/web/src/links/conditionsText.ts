import type { Condition } from './Condition'

import { bracketsIn } from '../languages/bracketsIn'
import { contentLanguage } from '../languages/contentLanguage'
import { listIn } from '../languages/listIn'
import { translator } from '../languages/translator'

/** The conditions of a list in words, behind its count; empty where there are none. */
export function conditionsText(conditions: readonly Condition[]): string {
  const language = contentLanguage()
  const colon = translator('Punctuation', language)('colon')
  const said = conditions.map(({ name, value }) => `${name}${colon}${value}`)
  return bracketsIn(language, listIn(language, said))
}
