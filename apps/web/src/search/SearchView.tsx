import type { SearchData } from './loadSearch'

import { Disclosure, Heading, PageTitle } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { Crumbs } from '../parts/Crumbs'
import { ListPages } from '../parts/ListPages'
import { FacetLinks } from './FacetLinks'
import { MatchNote } from './MatchNote'
import { NothingFound } from './NothingFound'
import { lastSearchPage } from './loadSearch'
import { SearchForm } from './SearchForm'
import { searchHref } from './searchHref'
import { SEARCH_PAGE_FACETS } from './searchParameters'
import { SearchResult } from './SearchResult'

/** The search of the whole site: one field, what there is, and by what it can be narrowed. */
export function SearchView({ data }: { data: SearchData }) {
  const t = translator('Search', contentLanguage())
  const home = translator('Frame', contentLanguage())('home')
  const { typed, results, chosen, today } = data
  const others = SEARCH_PAGE_FACETS.filter((facet) => facet !== 'type')
  const isNarrowed = others.some((facet) => chosen[facet])
  return (
    <>
      <Crumbs crumbs={[{ label: home, href: '/' }, { label: t('title') }]} />
      <PageTitle>{t('title')}</PageTitle>
      <SearchForm id="search-page" typed={typed} isLabelled />
      <p className="mt-2 measure text-std-16N-170">{t('help')}</p>
      {results && (
        <section aria-labelledby="results">
          <Heading level={2} id="results">
            {typed === '' ? t('narrowed') : t('resultsFor', { typed })}
          </Heading>
          <p className="font-700">
            {t(results.isExact ? 'total' : 'totalAbout', { count: results.total })}
          </p>
          <MatchNote typed={typed} answer={results} hrefFor={(q) => searchHref(data, { q })} />
          <FacetLinks data={data} facet="type" />
          {others.some((facet) => (results.facets[facet] ?? []).length > 0) && (
            <div className="mt-4">
              <Disclosure summary={t('narrow')} isOpen={isNarrowed}>
                {others.map((facet) => (
                  <FacetLinks key={facet} data={data} facet={facet} />
                ))}
              </Disclosure>
            </div>
          )}
          {results.hits.length > 0 ? (
            <ol className="mt-4 border-t border-solid-gray-300">
              {results.hits.map((hit) => (
                <SearchResult key={`${hit.type} ${hit.id}`} hit={hit} today={today} />
              ))}
            </ol>
          ) : (
            <NothingFound data={data} />
          )}
          <ListPages
            page={results.page}
            totalPages={lastSearchPage(results)}
            hrefOf={(page) => searchHref(data, { page })}
          />
        </section>
      )}
    </>
  )
}
