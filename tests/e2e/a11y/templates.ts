import { listPublished } from '../support/findPublished'

const FIXED = {
  home: '/',
  consultation: '/consultation',
  chat: '/chat',
  'search-form': '/search',
  search: '/search?q=%E4%BB%95%E4%BA%8B',
  searchWithoutResult: '/search?q=%E3%81%BB%E3%81%92%E3%81%B5%E3%81%8C',
  hospitals: '/hospitals',
  'hospitals-found':
    '/hospitals?place=132055&q=%E6%9D%B1%E4%BA%AC%E5%8C%BB%E7%A7%91%E6%AD%AF%E7%A7%91%E5%A4%A7%E5%AD%A6%E7%97%85%E9%99%A2',
  'hospitals-none': '/hospitals?area=tosho&service=stoma-clinic',
  events: '/events',
  'events-narrowed': '/events?fee=free',
  'events-none': '/events?area=tosho&when=today',
  'events-calendar': '/events/calendar',
  resources: '/resources',
  'resources-narrowed': '/resources?audience=patient',
  'way-in-empty': '/topics/bereaved',
  guide: '/contents/cancer-and-work',
  'site-policy': '/site-policy',
  news: '/news',
  accessibility: '/accessibility',
  privacy: '/privacy',
  'open-data': '/open-data',
  glossary: '/glossary',
  feedback: '/feedback',
  thanks: '/feedback/thanks/privacy',
  'not-found': '/nowhere',
  'beyond-last-page': '/resources?audience=patient&page=999',
}

/** The longest text is the one that breaks a narrow page first. */
const byLength = (left: { slug: string }, right: { slug: string }) =>
  JSON.stringify(right).length - JSON.stringify(left).length

/** The page of one date of the event with the most dates. */
const dateOfSeries = async (cmsUrl: string) => {
  const [series] = (await listPublished(cmsUrl, 'events')).toSorted(
    (left, right) => datesOf(right).length - datesOf(left).length,
  )
  if (!series) throw new Error('No published events')
  return `/events/${series.slug}/${datesOf(series)[0]}`
}

const datesOf = ({ occurrences }: Record<string, unknown>) =>
  (Array.isArray(occurrences) ? occurrences : []).map(({ date }: { date: string }) => date)

/**
 * One page of every template: the fixed ones, and the longest document of each collection.
 *
 * @returns template name → path
 */
export const templatePaths = async (cmsUrl: string): Promise<Record<string, string>> => {
  const longest = async (collection: string, folder: string, kind?: string) => {
    const [doc] = (await listPublished(cmsUrl, collection))
      .filter((candidate) => kind === undefined || candidate.kind === kind)
      .toSorted(byLength)
    if (!doc) throw new Error(`No published ${collection}`)
    return `/${folder}/${doc.slug}`
  }
  return {
    ...FIXED,
    topic: await longest('topics', 'topics'),
    content: await longest('content-items', 'contents'),
    resource: await longest('resources', 'resources'),
    event: await longest('events', 'events'),
    term: await longest('glossary-terms', 'glossary'),
    'event-date': await dateOfSeries(cmsUrl),
    hospital: await longest('organizations', 'hospitals', 'hospital'),
  }
}

/** One page of every template, and the examples of all components. */
export const auditedPaths = async (cmsUrl: string): Promise<Record<string, string>> => ({
  ...(await templatePaths(cmsUrl)),
  styleguide: '/styleguide',
})

/** The same, and templates in other languages: English words are longer, and plain Japanese takes more of them. */
export const pathsInAllLanguages = async (cmsUrl: string): Promise<Record<string, string>> => {
  const paths = await auditedPaths(cmsUrl)
  return {
    ...paths,
    'english-chat': '/en/chat',
    'easy-chat': '/easy/chat',
    'english-events': '/en/events',
    'english-calendar': '/en/events/calendar',
    'english-event': `/en${paths.event}`,
    'english-hospital': `/en${paths.hospital}`,
    'easy-events': '/easy/events',
    'easy-hospitals': '/easy/hospitals',
  }
}
