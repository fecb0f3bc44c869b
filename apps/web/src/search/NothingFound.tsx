import type { SearchData } from './loadSearch'

import { LinkList } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { searchHref } from './searchHref'

/** What to do where nothing was found: less at once, other words, other ways in, somebody to ask. */
export function NothingFound({ data }: { data: SearchData }) {
  const t = translator('Search', contentLanguage())
  const isNarrowed = Object.keys(data.chosen).length > 0
  const without = Object.fromEntries(Object.keys(data.chosen).map((facet) => [facet, null]))
  return (
    <div className="my-4">
      <p className="measure">
        {data.typed === '' ? t('nothingNarrowed') : t('nothing', { typed: data.typed })}
      </p>
      <ul className="my-3 measure list-disc space-y-1 pl-6">
        <li>{t('tipShorter')}</li>
        <li>{t('tipOther')}</li>
      </ul>
      <LinkList
        links={[
          ...(isNarrowed
            ? [{ href: searchHref(data, without), label: t('withoutConditions') }]
            : []),
          { href: '/consultation', label: t('toConsultation') },
          { href: '/hospitals', label: t('toHospitals') },
          { href: '/events', label: t('toEvents') },
          { href: '/resources', label: t('toResources') },
          { href: '/glossary', label: t('toGlossary') },
        ]}
      />
    </div>
  )
}
