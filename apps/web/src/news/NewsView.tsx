import type { NewsData } from './loadNews'

import { Heading, PageTitle } from '@tokyo-cancer-portal/ui'

import { withQuery } from '../links/withQuery'
import { newsCrumbs } from './newsCrumbs'
import { NewsList } from './NewsList'
import { Crumbs } from '../parts/Crumbs'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { dateIn } from '../languages/dateIn'

/** The news of one year, and the way to the other years. */
export function NewsView({ data: { items, year, years } }: { data: NewsData }) {
  const language = contentLanguage()
  const t = translator('News', language)
  return (
    <>
      <Crumbs crumbs={newsCrumbs()} />
      <PageTitle>{t('title')}</PageTitle>
      {year && <Heading level={2}>{t('ofYear', { year: dateIn(language, year) })}</Heading>}
      <NewsList items={items} />
      {years.length > 1 && (
        <nav aria-label={t('byYear')} className="mt-8 print:hidden">
          <p className="font-700">{t('otherYears')}</p>
          <ul className="flex flex-wrap gap-x-6">
            {years
              .filter((other) => other !== year)
              .map((other) => (
                <li key={other}>
                  <a
                    href={withQuery('/news', { year: other === years[0] ? null : other })}
                    className="link inline-block py-2"
                  >
                    {dateIn(language, other)}
                  </a>
                </li>
              ))}
          </ul>
        </nav>
      )}
    </>
  )
}
