import type { TextField } from '../model/AuthoredDocument'
import type { CheckContext } from '../model/CheckContext'
import type { Finding } from '../model/Finding'
import { fieldTexts } from '../passages/fieldTexts'
import { inOrder } from './inOrder'
import { ruleContext } from './ruleContext'
import { TEXT_RULES } from './rules'

/** Checks one plain text by itself, such as what staff want to be written for a word. */
export function checkText(field: TextField, context: CheckContext): Finding[] {
  const rules = ruleContext(context)
  const fields = fieldTexts({ texts: [field], richTexts: [] }, rules.dictionaries.names)
  return inOrder(fields.flatMap((one) => TEXT_RULES.flatMap((rule) => rule(one, rules))))
}
