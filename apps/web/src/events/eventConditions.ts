import type { EventFacet } from '@tokyo-cancer-portal/domain'
import type { Condition } from '../links/Condition'
import type { EventFilter } from './eventFilter'
import type { EventSearchAnswer } from '@tokyo-cancer-portal/cms-client'

import {
  EVENT_FACET_VOCABULARIES,
  EVENT_FACETS,
  EVENT_TIMES,
  isNamedFacet,
  labelIn,
  OPENNESS,
} from '@tokyo-cancer-portal/domain'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { ONLINE_FORMATS } from './eventFilterParameters'
import { FACET_NAMES } from './finder/facetNames'
import { rangeText } from './finder/rangeText'

export interface EventCondition extends Condition {
  /** The parameters that say it. */
  parameters: readonly (keyof EventFilter)[]
}

/**
 * The conditions of events that are set, in words.
 *
 * @param facets of the finder's answer, which know the names of topics and organizers
 */
export function eventConditions(
  filter: EventFilter,
  facets: EventSearchAnswer['facets'] = {},
): EventCondition[] {
  const language = contentLanguage()
  const t = translator('Events', language)
  const { q, when, from, to, open } = filter
  const time = when ? labelIn(language, EVENT_TIMES, when) : rangeText(from, to)
  return [
    ...(q ? [{ name: t('words'), value: q, parameters: ['q'] as const }] : []),
    ...(time
      ? [{ name: t('time'), value: time, parameters: ['when', 'from', 'to'] as const }]
      : []),
    ...EVENT_FACETS.flatMap((facet) => {
      const value = filter[facet]
      if (!value) return []
      const named = facets[facet]?.find((one) => one.value === value)?.label
      return [
        {
          name: t(FACET_NAMES[facet]),
          value: valueName(facet, value) ?? named ?? t('unknownChoice'),
          parameters: [facet],
        },
      ]
    }),
    ...(open
      ? [
          {
            name: t('openness'),
            value: labelIn(language, OPENNESS, open),
            parameters: ['open'] as const,
          },
        ]
      : []),
  ]
}

/** Null for what is named by the CMS. */
function valueName(facet: EventFacet, value: string): string | null {
  const language = contentLanguage()
  if (isNamedFacet(facet)) return null
  if (facet === 'format' && value === ONLINE_FORMATS) {
    return translator('Events', language)('onlineOrHybrid')
  }
  return labelIn(language, EVENT_FACET_VOCABULARIES[facet], value)
}
