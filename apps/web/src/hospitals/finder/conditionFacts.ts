import type { Organization } from '@tokyo-cancer-portal/cms-client'
import type { Language } from '@tokyo-cancer-portal/domain'
import type { FinderResult } from './FinderResult'

import { AVAILABILITIES, labelIn, SERVICES, unknownPartOf } from '@tokyo-cancer-portal/domain'

import { bracketsIn } from '../../languages/bracketsIn'
import { listIn } from '../../languages/listIn'
import { translator } from '../../languages/translator'
import { cancerFacts } from '../cancerFacts'
import { confirmationText } from '../confirmationText'
import { facetValueName } from './facetWords'

/** What a hospital has of the service and the cancer that were chosen, as it is known and since when. */
export function conditionFacts(
  { designations, services }: Organization,
  { chosen, today }: Pick<FinderResult, 'chosen' | 'today'>,
  language: Language,
): string[] {
  const colon = translator('Punctuation', language)('colon')
  const said: string[] = []
  for (const facet of ['cancer', 'service'] as const) {
    const value = chosen[facet]
    if (value && unknownPartOf(value) !== null) said.push(facetValueName(facet, value, language))
  }
  const known = services.find(({ service }) => service === chosen.service)
  if (known) {
    const name = labelIn(language, SERVICES, known.service)
    const answer = labelIn(language, AVAILABILITIES, known.availability)
    said.push(`${name}${colon}${answer}${bracketsIn(language, confirmationText(known))}`)
  }
  const cancer = cancerFacts({ designations, services }, today).find(
    ({ value }) => value === chosen.cancer,
  )
  if (cancer) said.push(`${cancer.label}${colon}${listIn(language, cancer.facts)}`)
  return said
}
