import type { JsonLd } from '@tokyo-cancer-portal/event-feeds'
import type { Language } from '@tokyo-cancer-portal/domain'
import type { ComponentType } from 'react'
import type { PageText } from '../words/PageText'
import type { BeyondLastPage } from './BeyondLastPage'
import type { FeedLink } from './FeedLink'
import type { RouteRequest } from './routeRequest'

/** What `definePage` has to know of a page. */
export interface PageDefinition<D> {
  /** Path of the page, without query. */
  path: (params: Record<string, string>) => string
  /** Everything the page shows, null where there is no such page, or where the pages of a list end. */
  load: (request: RouteRequest) => Promise<D | BeyondLastPage | null>
  /** Title and description for browsers and search engines; the site's name is added to the title. */
  describe: (data: D) => {
    title: string | null
    description?: string | null
    noindex?: boolean
    /** Path of the page that search engines show instead of this one. */
    canonical?: string
    /** The same content for programs. */
    feeds?: readonly FeedLink[]
    /** What is shared: a page of its own, or one of the site's lists and entrances (left out). */
    kind?: 'article'
    /**
     * What a message or a timeline shows instead of the title, where that has words which a visitor typed: anybody could
     * send them round as words of the portal.
     */
    shareTitle?: string | null
  }
  /** Where the readers of a page that is not there, or not any more, find what it was about: a path. */
  instead?: (params: Record<string, string>) => Promise<string | null>
  /** The languages in which its content can be read, left out: Japanese alone. In others it is shown in Japanese. */
  languages?: (data: D) => Promise<readonly Language[]>
  /** What the page is about, for programs that read schema.org. */
  structure?: (data: D) => Promise<readonly (JsonLd | null)[]>
  /** The texts in which words are explained and get their readings. */
  texts?: (data: D) => PageText
  /** Whether the page asks visitors if it helped, and what is wrong on it. */
  asksForFeedback?: boolean
  /** Whether the page says on paper where it is on the site; left out where it does so itself. */
  printsAddress?: boolean
  View: ComponentType<{ data: D }>
  /** Whether the page ends with the ways to hand it on. */
  shared?: boolean
}
