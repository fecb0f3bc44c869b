import type { JsonLd } from '@tokyo-cancer-portal/event-feeds'
import type { Metadata } from 'next'
import type { ComponentType, ReactNode } from 'react'

import type { Outcome } from './Outcome'
import type { FeedLink } from './FeedLink'
import type { RouteProps, RouteRequest } from './routeRequest'

import { cache } from 'react'

import { env } from '../env'
import { answerWith } from '../http/responseContext'
import { logProblem } from '../log'
import { StructuredData } from '../structuredData/StructuredData'
import { GonePage } from './GonePage'
import { isCmsUnavailable } from './isCmsUnavailable'
import { knownParameters } from './knownParameters'
import { MovedPage } from './MovedPage'
import { NotFoundPage } from './NotFoundPage'
import { outcomeOfMissing } from './outcomeOfMissing'
import { routeRequest } from './routeRequest'
import { ServerErrorPage } from './ServerErrorPage'
import { statusTitles } from './statusTitles'
import { UnavailablePage } from './UnavailablePage'

export interface PageDefinition<D> {
  /** Path of the page, without query. */
  path: (params: Record<string, string>) => string
  /** Everything the page shows, or null where there is no such page. */
  load: (request: RouteRequest) => Promise<D | null>
  /** Title and description for browsers and search engines; the site's name is added to the title. */
  describe: (data: D) => {
    title: string | null
    description?: string | null
    noindex?: boolean
    /** Path of the page that search engines show instead of this one. */
    canonical?: string
    /** The same content for programs. */
    feeds?: readonly FeedLink[]
  }
  /** What the page is about, for programs that read schema.org. */
  structure?: (data: D) => Promise<readonly (JsonLd | null)[]>
  View: ComponentType<{ data: D }>
}

/**
 * A page of Next from what it loads and how it looks. Whatever happens while loading becomes an
 * answer with the right status and readable HTML: 404, 301, 302, 410, 503 or 500.
 */
export function definePage<D>({ path, load, describe, structure, View }: PageDefinition<D>) {
  async function settle(request: RouteRequest): Promise<Outcome<D>> {
    try {
      const data = await load(request)
      return data === null ? await outcomeOfMissing(path(request.params)) : { status: 200, data }
    } catch (error) {
      if (isCmsUnavailable(error)) return { status: 503 }
      logProblem(`the page ${path(request.params)} failed`, error)
      return { status: 500 }
    }
  }
  // Metadata and page of one request share one outcome; arguments are compared by value only as text.
  const settleOnce = cache((request: string) => settle(JSON.parse(request) as RouteRequest))
  const outcomeOf = async (props: RouteProps) => {
    const { params, search } = await routeRequest(props)
    const known = knownParameters(path(params), Object.entries(search))
    return settleOnce(JSON.stringify({ params, search: known }))
  }

  async function generateMetadata(props: RouteProps): Promise<Metadata> {
    const outcome = await outcomeOf(props)
    if (outcome.status !== 200) {
      return { title: statusTitles[outcome.status], robots: { index: false } }
    }
    const { title, description, noindex, canonical, feeds = [] } = describe(outcome.data)
    const { params } = await routeRequest(props)
    return {
      ...(title ? { title } : {}),
      ...(description ? { description } : {}),
      ...(noindex ? { robots: { index: false, follow: true } } : {}),
      alternates: {
        canonical: `${env().siteUrl}${encodeURI(canonical ?? path(params))}`,
        ...(feeds.length > 0 ? { types: typesOf(feeds) } : {}),
      },
    }
  }

  async function Page(props: RouteProps): Promise<ReactNode> {
    const outcome = await outcomeOf(props)
    switch (outcome.status) {
      case 200:
        return (
          <>
            <View data={outcome.data} />
            <StructuredData nodes={(await structure?.(outcome.data)) ?? []} />
          </>
        )
      case 301:
      case 302:
        answerWith(outcome.status, { location: outcome.location })
        return <MovedPage location={outcome.location} />
      case 404:
        answerWith(404)
        return <NotFoundPage />
      case 410:
        answerWith(410)
        return <GonePage />
      case 503:
        answerWith(503, { 'retry-after': '30' })
        return <UnavailablePage />
      case 500:
        answerWith(500)
        return <ServerErrorPage />
    }
  }

  return { Page, generateMetadata }
}

/** Feeds as Next takes them, by media type. */
function typesOf(feeds: readonly FeedLink[]) {
  return Object.fromEntries(
    feeds.map(({ type, href, title }) => [type, [{ url: `${env().siteUrl}${href}`, title }]]),
  )
}
