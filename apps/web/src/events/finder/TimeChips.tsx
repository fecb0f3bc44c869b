import type { EventSearchAnswer } from '@tokyo-cancer-portal/cms-client'
import type { EventFilter } from '../eventFilter'

import { EVENT_TIMES, optionsIn } from '@tokyo-cancer-portal/domain'

import { contentLanguage } from '../../languages/contentLanguage'
import { translator } from '../../languages/translator'
import { withQuery } from '../../links/withQuery'
import { withoutTime } from '../eventFilter'
import { countOf } from './countOf'

export interface TimeChipsProps {
  filter: EventFilter
  facets: EventSearchAnswer['facets']
}

/** When, in one step: each with how many events there are then under the other conditions. */
export function TimeChips({ filter, facets }: TimeChipsProps) {
  const language = contentLanguage()
  const t = translator('Events', language)
  const isAnyTime = !filter.when && !filter.from && !filter.to
  const chips = [
    { value: null, label: t('anyTime'), isChosen: isAnyTime },
    ...optionsIn(language, EVENT_TIMES).map(({ value, label }) => ({
      value,
      label: translator('Finder', language)('option', {
        label,
        count: countOf(facets, 'when', value),
      }),
      isChosen: filter.when === value,
    })),
  ]
  return (
    <nav aria-label={t('time')} className="my-4 print:hidden">
      <ul className="flex flex-wrap gap-2">
        {chips.map(({ value, label, isChosen }) => (
          <li key={label}>
            <a
              href={withQuery('/events', { ...withoutTime(filter), when: value })}
              aria-current={isChosen ? 'true' : undefined}
              className={`inline-flex min-h-11 items-center rounded-8 border px-3 hover:underline ${
                isChosen
                  ? 'border-key-900 bg-key-900 text-white'
                  : 'border-solid-gray-600 bg-white text-key-1000'
              }`}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
