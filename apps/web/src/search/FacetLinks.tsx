import type { SearchData } from './loadSearch'
import type { SearchPageFacet } from './searchParameters'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { searchHref } from './searchHref'

const TITLES = {
  type: 'byType',
  topic: 'byTopic',
  audience: 'byAudience',
  area: 'byArea',
  cancer: 'byCancer',
} as const satisfies Record<SearchPageFacet, string>

/** The values of one facet as links, each with how many results it would give; the chosen one takes itself off. */
export function FacetLinks({ data, facet }: { data: SearchData; facet: SearchPageFacet }) {
  const t = translator('Search', contentLanguage())
  const chosen = data.chosen[facet]
  const counts = data.results?.facets[facet] ?? []
  if (counts.length === 0) return null
  const id = `facet-${facet}`
  return (
    <section aria-labelledby={id} className="mt-4">
      <h3 id={id} className="text-std-16B-170">
        {t(TITLES[facet])}
      </h3>
      <ul className="mt-1 flex flex-wrap gap-2">
        {counts.map(({ value, label, count }) => {
          const isChosen = value === chosen
          return (
            <li key={value}>
              <a
                href={searchHref(data, { [facet]: isChosen ? null : value })}
                aria-current={isChosen ? 'true' : undefined}
                className={`inline-flex min-h-11 items-center gap-1.5 rounded-8 border px-3 hover:underline ${
                  isChosen
                    ? 'border-key-900 bg-key-900 text-white'
                    : 'border-solid-gray-600 bg-white text-key-1000'
                }`}
              >
                {isChosen && <span className="sr-only">{t('takeOff')}</span>}
                {label}
                <span>{t('count', { count })}</span>
                {isChosen && <span aria-hidden="true">×</span>}
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
