import type { NewsData } from './loadNews'

import { formatDate } from '@tokyo-cancer-portal/japanese-text'
import { Heading, PageTitle } from '@tokyo-cancer-portal/ui'

import { withQuery } from '../links/withQuery'
import { NEWS_CRUMBS } from './newsCrumbs'
import { NewsList } from './NewsList'
import { Crumbs } from '../parts/Crumbs'

/** The news of one year, and the way to the other years. */
export function NewsView({ data: { items, year, years } }: { data: NewsData }) {
  return (
    <>
      <Crumbs crumbs={NEWS_CRUMBS} />
      <PageTitle>お知らせ</PageTitle>
      {year && <Heading level={2}>{formatDate(year)}のお知らせ</Heading>}
      <NewsList items={items} />
      {years.length > 1 && (
        <nav aria-label="年ごとのお知らせ" className="mt-8 print:hidden">
          <p className="font-700">ほかの年のお知らせ</p>
          <ul className="flex flex-wrap gap-x-6">
            {years
              .filter((other) => other !== year)
              .map((other) => (
                <li key={other}>
                  <a
                    href={withQuery('/news', { year: other === years[0] ? null : other })}
                    className="link inline-block py-2"
                  >
                    {formatDate(other)}
                  </a>
                </li>
              ))}
          </ul>
        </nav>
      )}
    </>
  )
}
