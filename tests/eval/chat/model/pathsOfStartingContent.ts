import { contentPath } from '@tokyo-cancer-portal/domain'
import { startingContent } from '../../../../apps/cms/src/content/startingContent'

/** Pages of the site that are no documents. */
const SITE_PAGES = ['/', '/consultation', '/open-data']

const FOLDERS: Readonly<Record<string, string>> = {
  topics: 'topics',
  resources: 'resources',
  events: 'events',
  'glossary-terms': 'glossary',
}

/** The address of every page that a new portal has, its events counted from `today`. */
export function pathsOfStartingContent(today: string): string[] {
  const published = startingContent({ samples: true, today }).filter(({ isDraft }) => !isDraft)
  const paths = published.flatMap(({ collection, data }) => {
    const { slug, kind } = data
    if (typeof slug !== 'string') return []
    if (collection === 'content-items') return [contentPath({ slug })]
    if (collection === 'organizations') return kind === 'hospital' ? [`/hospitals/${slug}`] : []
    const folder = FOLDERS[collection]
    return folder ? [`/${folder}/${slug}`] : []
  })
  return [...SITE_PAGES, ...paths]
}
