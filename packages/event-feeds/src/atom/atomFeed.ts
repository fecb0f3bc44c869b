import { plainLine } from '../text/plainLine'
import { plainText } from '../text/plainText'
import { escapeXml } from '../xml/escapeXml'

export interface AtomEntry {
  /** An address that is this entry's for ever. */
  id: string
  title: string
  /** Address of the page. */
  url: string
  /** Instant of the first publication; absent where it is not known. */
  published?: string | null
  /** Instant of the last change. */
  updated: string
  author: string
  summary: string
  category: string
}

export interface AtomFeedOptions {
  title: string
  /** Address of the feed, which is also its identifier. */
  url: string
  /** Address of the page that shows the same. */
  pageUrl: string
  /** Who speaks, where an entry does not say. */
  author: string
  entries: readonly AtomEntry[]
  /** Instant that counts as the last change of a feed without entries. */
  emptySince: string
}

/** A feed by RFC 4287. What an entry does not know is left out. */
export function atomFeed(options: AtomFeedOptions): string {
  const { title, url, pageUrl, author, entries, emptySince } = options
  const updated =
    entries
      .map((entry) => entry.updated)
      .toSorted()
      .at(-1) ?? emptySince
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja">',
    element('id', url),
    element('title', plainLine(title)),
    element('updated', updated),
    `<link rel="self" type="application/atom+xml" href="${escapeXml(url)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="ja" href="${escapeXml(pageUrl)}"/>`,
    person(author),
    ...entries.map(writeEntry),
    '</feed>',
    '',
  ].join('\n')
}

function writeEntry(entry: AtomEntry): string {
  const { id, title, url, published, updated, author, summary, category } = entry
  return [
    '<entry>',
    element('id', id),
    element('title', plainLine(title)),
    ...(published ? [element('published', published)] : []),
    element('updated', updated),
    `<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    ...(author ? [person(author)] : []),
    ...(category ? [`<category term="${escapeXml(plainLine(category))}"/>`] : []),
    ...(summary ? [element('summary', plainText(summary))] : []),
    '</entry>',
  ].join('\n')
}

const element = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`

const person = (name: string) => `<author>${element('name', plainLine(name))}</author>`
