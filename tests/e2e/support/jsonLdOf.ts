export type Node = Record<string, unknown>

/** What a node of each type must have; schema.org demands nothing, those who read it do. */
const REQUIRED: Record<string, readonly string[]> = {
  Event: ['name', 'startDate', 'url', 'eventStatus', 'location', 'organizer'],
  Place: ['name'],
  VirtualLocation: ['url'],
  PostalAddress: ['addressCountry'],
  GeoCoordinates: ['latitude', 'longitude'],
  Offer: ['price', 'priceCurrency', 'url'],
  Audience: ['audienceType'],
  Organization: ['name'],
  Hospital: ['name', 'url'],
  MedicalOrganization: ['name'],
  OpeningHoursSpecification: ['opens', 'closes'],
  PropertyValue: ['name', 'value'],
  MedicalWebPage: ['name', 'url', 'inLanguage', 'dateModified', 'isPartOf'],
  WebPage: ['name', 'url', 'inLanguage', 'dateModified', 'isPartOf'],
  VideoObject: ['name', 'url'],
  DigitalDocument: ['name', 'url', 'mainEntityOfPage'],
  CreativeWork: ['name', 'url', 'mainEntityOfPage'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name'],
  DefinedTermSet: ['name', 'url', 'hasDefinedTerm'],
  DefinedTerm: ['@id', 'name'],
  WebSite: ['name', 'url'],
  GovernmentOrganization: [],
}
const DATE = /^\d{4}(?:-\d{2})?(?:-\d{2})?(?:T\d{2}:\d{2}:\d{2}(?:\.\d{3})?(?:Z|\+09:00))?$/

/**
 * The data blocks of a page.
 *
 * @throws Error on a block that is no JSON
 */
export const jsonLdOf = (html: string): Node[] =>
  [...html.matchAll(/<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, text]) => JSON.parse(text ?? '') as Node,
  )

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** What is wrong with a node and all that stands in it; empty where nothing is. */
export const problemsOf = (node: Node, path = String(node['@type'])): string[] => {
  const required = REQUIRED[String(node['@type'])]
  if (!required) return [`${path}: the type ${String(node['@type'])} is not expected`]
  return [
    ...required.filter((name) => node[name] === undefined).map((name) => `${path}: no ${name}`),
    ...Object.entries(node).flatMap(([name, value]) => problemsOfValue(`${path}.${name}`, value)),
  ]
}

const problemsOfValue = (path: string, value: unknown): string[] => {
  if (value === null || value === '') return [`${path} is empty`]
  if (Array.isArray(value)) {
    if (value.length === 0) return [`${path} is empty`]
    return value.flatMap((entry, index) => problemsOfValue(`${path}[${index}]`, entry))
  }
  if (isNode(value)) return problemsOf(value, path)
  if (typeof value !== 'string') return []
  if (/(?:Date|Modified|Published|Reviewed|From|Through)$/.test(path) && !DATE.test(value)) {
    return [`${path} is no date: ${value}`]
  }
  if (/\.(?:url|item|@id)$/.test(path) && !URL.canParse(value)) return [`${path} is no address`]
  return value === '未確認' ? [`${path} says what nobody knows`] : []
}
