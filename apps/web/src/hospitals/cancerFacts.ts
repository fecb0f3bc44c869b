import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { CANCER_TYPES, DESIGNATIONS, labelIn, SERVICES } from '@tokyo-cancer-portal/domain'

import { designationsAt } from './designationsAt'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

export interface CancerFact {
  value: string
  label: string
  /** Designations and services that are said to be for this cancer. */
  facts: string[]
}

/** What is known of a hospital for single cancers, on a local date, in the order of the vocabulary. */
export function cancerFacts(
  { designations, services }: Pick<Organization, 'designations' | 'services'>,
  today: string,
): CancerFact[] {
  const language = contentLanguage()
  const t = translator('Hospitals', language)
  const stated = [
    ...designationsAt(designations, today, 'current').map(({ type, cancers }) => ({
      text: t('designatedAs', { designation: labelIn(language, DESIGNATIONS, type) }),
      cancers,
    })),
    ...services
      .filter(({ availability }) => availability === 'yes')
      .map(({ service, cancers }) => ({ text: labelIn(language, SERVICES, service), cancers })),
  ]
  return CANCER_TYPES.flatMap(({ value }) => {
    const label = labelIn(language, CANCER_TYPES, value)
    const facts = stated.filter(({ cancers }) => cancers.includes(value)).map(({ text }) => text)
    return facts.length > 0 ? [{ value, label, facts: [...new Set(facts)] }] : []
  })
}
