import type { DraftCollectionSlug } from '../../collections/slugs'
import { valueAt } from './valueAt'

/** How a place is typed: one line, several lines, a local date or time, one of several choices, or a whole paragraph. */
export type CorrectionKind = 'line' | 'lines' | 'date' | 'time' | 'choice' | 'paragraph'

/** Somewhere in a document that may be mended with its approval. */
export type CorrectablePlace = {
  /** `venue.name`, `occurrences.0.date`, `body.root.children.2.children.0.text`. */
  path: string
  kind: CorrectionKind
  /** As it is stored; empty where nothing is. */
  value: string
}

type Part = readonly [path: string, kind: CorrectionKind]

/** What says in a few words what, when, where and whom to ask. `*` stands for each row; a rich text for its plain paragraphs. */
const PARTS: Partial<Record<DraftCollectionSlug, readonly Part[]>> = {
  events: [
    ['title', 'line'],
    ['kind', 'choice'],
    ['occurrences.*.date', 'date'],
    ['occurrences.*.startTime', 'time'],
    ['occurrences.*.endTime', 'time'],
    ['occurrences.*.note', 'line'],
    ['format', 'choice'],
    ['venue.name', 'line'],
    ['venue.address', 'line'],
    ['venue.access', 'lines'],
    ['online.note', 'line'],
    ['application.required', 'choice'],
    ['application.method', 'lines'],
    ['application.deadlineDate', 'date'],
    ['application.deadlineTime', 'time'],
    ['application.opensOn', 'date'],
    ['application.phone', 'line'],
    ['application.email', 'line'],
    ['contact.name', 'line'],
    ['contact.phone', 'line'],
    ['contact.hours', 'line'],
    ['contact.email', 'line'],
    ['summary', 'lines'],
    ['body', 'paragraph'],
    ['audienceNote', 'line'],
    ['titleKana', 'line'],
    ['fee.kind', 'choice'],
    ['fee.note', 'line'],
    ['accessibilityNote', 'lines'],
  ],
  'content-items': [
    ['title', 'line'],
    ['summary', 'lines'],
    ['body', 'paragraph'],
    ['inquiry.name', 'line'],
    ['inquiry.phone', 'line'],
    ['inquiry.email', 'line'],
  ],
}

/** Kinds of documents whose trifles can be mended with their approval. */
export const isCorrectable = (collection: DraftCollectionSlug): boolean => collection in PARTS

/**
 * Where somebody may mend a trifle while approving a document, in the order of its form. Whatever is not here (who holds
 * it, files, links, the build of a text) is more than a trifle, and mended in the form.
 *
 * @param document with relations as ids
 */
export function correctablePlaces(
  collection: DraftCollectionSlug,
  document: Readonly<Record<string, unknown>>,
): CorrectablePlace[] {
  return (PARTS[collection] ?? []).flatMap(([pattern, kind]) =>
    pathsOf(pattern, kind, document).map((path) => {
      const value = valueAt(document, path)
      return { path, kind, value: typeof value === 'string' ? value : '' }
    }),
  )
}

function pathsOf(pattern: string, kind: CorrectionKind, document: object): string[] {
  if (kind === 'paragraph') return plainParagraphs(pattern, document)
  const [list, name] = pattern.split('.*.')
  if (name === undefined || list === undefined) return [pattern]
  const rows = valueAt(document, list)
  return Array.isArray(rows) ? rows.map((_row, index) => `${list}.${index}.${name}`) : []
}

/** Paragraphs of a rich text that are one text throughout: without a link, a break or a change of its emphasis. */
function plainParagraphs(path: string, document: object): string[] {
  const nodes = valueAt(document, `${path}.root.children`)
  if (!Array.isArray(nodes)) return []
  return nodes.flatMap((node, index) => {
    const at = `${path}.root.children.${index}`
    const children = valueAt(document, `${at}.children`)
    const isPlain =
      (node as { type?: unknown } | null)?.type === 'paragraph' &&
      Array.isArray(children) &&
      children.length === 1 &&
      (children[0] as { type?: unknown } | null)?.type === 'text' &&
      typeof valueAt(document, `${at}.children.0.text`) === 'string'
    return isPlain ? [`${at}.children.0.text`] : []
  })
}
