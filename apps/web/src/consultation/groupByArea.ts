import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { AREAS, optionsIn } from '@tokyo-cancer-portal/domain'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

export interface AreaGroup {
  /** Empty for those whose area nobody knows. */
  value: string
  label: string
  organizations: Organization[]
}

/** Organizations by secondary medical area, in the official order of the areas and their own within. */
export function groupByArea(organizations: readonly Organization[]): AreaGroup[] {
  const language = contentLanguage()
  const areas = [
    ...optionsIn(language, AREAS),
    { value: '', label: translator('Desks', language)('unknownArea') },
  ]
  const isKnown = (area: string | null) => AREAS.some(({ value }) => value === area)
  return areas.flatMap(({ value, label }) => {
    const members = organizations.filter(({ area }) =>
      value === '' ? !isKnown(area) : area === value,
    )
    return members.length > 0 ? [{ value, label, organizations: members }] : []
  })
}
