import type { Language } from '@tokyo-cancer-portal/domain'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'

import type { Outcome } from './Outcome'
import type { FeedLink } from './FeedLink'
import type { PageDefinition } from './PageDefinition'
import type { RouteProps, RouteRequest } from './routeRequest'

import { DEFAULT_LANGUAGE, inLanguage } from '@tokyo-cancer-portal/domain'
import { cache } from 'react'

import { env } from '../env'
import { answerWith } from '../http/responseContext'
import { alternatesOf } from '../languages/alternatesOf'
import { contentLanguage, showContentIn } from '../languages/contentLanguage'
import { TranslatedContent } from '../languages/TranslatedContent'
import { requestLanguage } from '../languages/requestLanguage'
import { translator } from '../languages/translator'
import { withQuery } from '../links/withQuery'
import { logProblem } from '../log'
import { FeedbackSection } from '../feedback/FeedbackSection'
import { PrintedAddress } from '../share/PrintedAddress'
import { SharePage } from '../share/SharePage'
import { StructuredData } from '../structuredData/StructuredData'
import { markPage } from '../words/markPage'
import { TermNotes } from '../words/TermNotes'
import { BeyondLastPage } from './BeyondLastPage'
import { BeyondLastPageView } from './BeyondLastPageView'
import { GonePage } from './GonePage'
import { isCmsUnavailable } from './isCmsUnavailable'
import { knownParameters } from './knownParameters'
import { MovedPage } from './MovedPage'
import { NotFoundPage } from './NotFoundPage'
import { outcomeOfMissing } from './outcomeOfMissing'
import { routeRequest } from './routeRequest'
import { sharePreview } from './sharePreview'
import { ServerErrorPage } from './ServerErrorPage'
import { statusTitles } from './statusTitles'
import { UnavailablePage } from './UnavailablePage'

/**
 * A page of Next from what it loads and how it looks. Whatever happens while loading becomes an
 * answer with the right status and readable HTML: 404, 301, 302, 410, 503 or 500.
 */
export function definePage<D>(definition: PageDefinition<D>) {
  const { path, load, describe, structure, texts, View } = definition
  const { asksForFeedback = false, shared = false, printsAddress = true } = definition

  async function settle(request: RouteRequest): Promise<Outcome<Shown<D>>> {
    try {
      // Read in Japanese from the start where nothing else can be; otherwise where it turns out so.
      if (!definition.languages) showContentIn(DEFAULT_LANGUAGE)
      const data = await load(request)
      if (data === null) return await missing(request.params)
      if (data instanceof BeyondLastPage) return { status: 404, pages: data }
      const shown = await inReadableLanguage(data, request)
      if (texts) await markPage(texts(shown.data))
      return { status: 200, data: shown }
    } catch (error) {
      if (isCmsUnavailable(error)) return { status: 503 }
      logProblem(`the page ${path(request.params)} failed`, error)
      return { status: 500 }
    }
  }

  async function missing(params: Record<string, string>): Promise<Outcome<never>> {
    const outcome = await outcomeOfMissing(path(params))
    const instead = outcome.status === 404 ? await definition.instead?.(params) : null
    return instead ? { status: 302, location: inLanguage(requestLanguage(), instead) } : outcome
  }

  /** In the language of the address, or, where nobody has translated it, in Japanese. */
  async function inReadableLanguage(data: D, request: RouteRequest): Promise<Shown<D>> {
    const languages = (await definition.languages?.(data)) ?? ONLY_JAPANESE
    if (languages.includes(contentLanguage())) return { data, languages }
    showContentIn(DEFAULT_LANGUAGE)
    const japanese = await load(request)
    const isThere = japanese !== null && !(japanese instanceof BeyondLastPage)
    return { data: isThere ? japanese : data, languages }
  }

  // Metadata and page of one request share one outcome; arguments are compared by value only as text.
  const settleOnce = cache((request: string) => settle(JSON.parse(request) as RouteRequest))
  const knownOf = ({ params, search }: RouteRequest) =>
    knownParameters(path(params), Object.entries(search))
  const outcomeOf = async (props: RouteProps) => {
    const request = await routeRequest(props)
    return settleOnce(JSON.stringify({ params: request.params, search: knownOf(request) }))
  }

  /** The whole address of the page in the language that it is shown in. */
  const addressOf = (params: Record<string, string>, languages: readonly Language[]) => {
    const language = languages.includes(requestLanguage()) ? requestLanguage() : DEFAULT_LANGUAGE
    return `${env().siteUrl}${inLanguage(language, encodeURI(path(params)))}`
  }

  async function generateMetadata(props: RouteProps): Promise<Metadata> {
    const outcome = await outcomeOf(props)
    if (outcome.status !== 200) {
      const isBeyond = outcome.status === 404 && outcome.pages !== undefined
      const title = translator('Problem')(isBeyond ? 'beyondTitle' : statusTitles[outcome.status])
      return { title, robots: { index: false } }
    }
    const { data, languages } = outcome.data
    const { title, shareTitle, description, noindex, canonical, feeds = [], kind } = describe(data)
    const { params } = await routeRequest(props)
    const isTranslated = languages.includes(requestLanguage())
    const url = addressOf(params, languages)
    return {
      ...(title ? { title } : {}),
      ...(description ? { description } : {}),
      ...(noindex || !isTranslated ? { robots: { index: false, follow: true } } : {}),
      alternates: {
        canonical: canonical ? `${env().siteUrl}${encodeURI(canonical)}` : url,
        languages: isTranslated ? alternatesOf(env().siteUrl, path(params), languages) : {},
        ...(feeds.length > 0 ? { types: typesOf(feeds) } : {}),
      },
      ...(await sharePreview({
        url,
        title: shareTitle ?? title,
        description: description ?? null,
        kind,
      })),
    }
  }

  async function sharing(props: RouteProps, { data, languages }: Shown<D>): Promise<ReactNode> {
    const { params } = await routeRequest(props)
    const title = describe(data).title ?? ''
    return <SharePage page={{ title, address: addressOf(params, languages) }} />
  }

  /** Where what is on paper is found again, with the conditions of a list. */
  async function printedAddress(props: RouteProps, { languages }: Shown<D>): Promise<ReactNode> {
    const request = await routeRequest(props)
    const address = withQuery(addressOf(request.params, languages), knownOf(request))
    return <PrintedAddress address={address} />
  }

  async function Page(props: RouteProps): Promise<ReactNode> {
    const outcome = await outcomeOf(props)
    switch (outcome.status) {
      case 200:
        return (
          <>
            <TranslatedContent languages={outcome.data.languages}>
              <View data={outcome.data.data} />
              <TermNotes />
            </TranslatedContent>
            {asksForFeedback && <FeedbackSection page={path((await routeRequest(props)).params)} />}
            {shared && (await sharing(props, outcome.data))}
            {printsAddress && (await printedAddress(props, outcome.data))}
            <StructuredData nodes={(await structure?.(outcome.data.data)) ?? []} />
          </>
        )
      case 301:
      case 302:
        answerWith(outcome.status, { location: outcome.location })
        return <MovedPage location={outcome.location} />
      case 404:
        answerWith(404)
        return outcome.pages ? <BeyondLastPageView pages={outcome.pages} /> : <NotFoundPage />
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

const ONLY_JAPANESE: readonly Language[] = [DEFAULT_LANGUAGE]

interface Shown<D> {
  data: D
  languages: readonly Language[]
}

/** Feeds as Next takes them, by media type. */
function typesOf(feeds: readonly FeedLink[]) {
  return Object.fromEntries(
    feeds.map(({ type, href, title }) => [type, [{ url: `${env().siteUrl}${href}`, title }]]),
  )
}
