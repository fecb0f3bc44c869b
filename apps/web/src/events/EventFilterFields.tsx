import type { EventSearchAnswer } from '@tokyo-cancer-portal/cms-client'
import type { EventFilter } from './eventFilter'

import { CheckboxField, Disclosure, SelectField } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { countOf } from './finder/countOf'
import { DateFields } from './finder/DateFields'
import { FACET_NAMES } from './finder/facetNames'
import { facetOptions } from './finder/facetOptions'
import { WordsField } from './finder/WordsField'

/** By what most people choose, and by what some do. */
const FIRST = ['audience', 'format', 'area'] as const
const FURTHER = ['cancer', 'topic', 'kind', 'organizer', 'accessibility'] as const

/** What is asked for or not. */
const CHECKED = [
  { name: 'fee', value: 'free', word: 'free' },
  { name: 'application', value: 'not-required', word: 'noApplication' },
  { name: 'open', value: 'yes', word: 'isOpen' },
] as const

export interface EventFilterFieldsProps {
  filter: EventFilter
  /** How many events there are for each choice; null where only place and way of taking part are chosen. */
  facets: EventSearchAnswer['facets'] | null
  /** Whether days are chosen as well. */
  hasDays?: boolean
}

/** The conditions of events, the same in the list and in the calendar. */
export function EventFilterFields({ filter, facets, hasDays = false }: EventFilterFieldsProps) {
  const language = contentLanguage()
  const t = translator('Events', language)
  const option = (label: string, name: string, value: string) =>
    translator('Finder', language)('option', { label, count: countOf(facets, name, value) })
  const select = (facet: (typeof FIRST | typeof FURTHER)[number]) => (
    <SelectField
      key={facet}
      label={t(FACET_NAMES[facet])}
      name={facet}
      anyLabel={facet === 'area' ? t('anyArea') : translator('Finder', language)('any')}
      value={filter[facet]}
      options={facetOptions(facet, facets)}
    />
  )
  if (!facets) return ['format' as const, 'area' as const].map(select)
  const further = FURTHER.filter((facet) => facetOptions(facet, facets).length > 0)
  const isFurther = [...further, 'from' as const, 'to' as const].some((name) => filter[name])
  return (
    <>
      <WordsField typed={filter.q} />
      {FIRST.map(select)}
      <div className="flex basis-full flex-wrap gap-x-8">
        {CHECKED.map(({ name, value, word }) => (
          <div key={name}>
            <CheckboxField
              label={option(t(word), name, value)}
              name={name}
              value={value}
              checked={filter[name] === value}
            />
          </div>
        ))}
        {filter.open === 'all' && <input type="hidden" name="open" value="all" />}
      </div>
      <div className="basis-full">
        <Disclosure summary={t('moreConditions')} variant="line" isOpen={isFurther}>
          <div className="mt-2 flex flex-wrap gap-4">
            {hasDays && <DateFields filter={filter} />}
            {further.map(select)}
          </div>
        </Disclosure>
      </div>
    </>
  )
}
