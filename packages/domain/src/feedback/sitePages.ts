import type { GovernedSlug } from '../policy/governedSlugs'

/** In the place of a collection, where visitors speak about a page that is no document of its own. */
export const SITE_PAGE = 'site-pages'

export type SitePage = {
  /** In the place of a document's id; is stored, and so never changes. */
  readonly key: string
  /** The only address under which it is spoken of, without conditions. */
  readonly path: string
  /** What staff call it. */
  readonly name: string
  /** What it shows: whoever may change all of that looks after the page. */
  readonly shows: GovernedSlug
}

/** The pages that ask visitors whether they helped, and that nobody wrote as a document. */
export const SITE_PAGES = [
  { key: 'home', path: '/', name: 'トップページ', shows: 'home' },
  { key: 'events', path: '/events', name: 'イベントの一覧', shows: 'events' },
  {
    key: 'events-calendar',
    path: '/events/calendar',
    name: 'イベントのカレンダー',
    shows: 'events',
  },
  { key: 'hospitals', path: '/hospitals', name: '病院の一覧', shows: 'organizations' },
  { key: 'resources', path: '/resources', name: '資料・リンクの一覧', shows: 'resources' },
  { key: 'news', path: '/news', name: 'お知らせの一覧', shows: 'content-items' },
  { key: 'glossary', path: '/glossary', name: '用語の一覧', shows: 'glossary-terms' },
  { key: 'consultation', path: '/consultation', name: '相談できる窓口', shows: 'organizations' },
  {
    key: 'accessibility',
    path: '/accessibility',
    name: 'ウェブアクセシビリティ方針',
    shows: 'accessibility-policy',
  },
  { key: 'open-data', path: '/open-data', name: 'オープンデータ', shows: 'site-settings' },
] as const satisfies readonly SitePage[]

export type SitePageKey = (typeof SITE_PAGES)[number]['key']
