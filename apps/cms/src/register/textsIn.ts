import { COMPUTED_NUMBER } from '@tokyo-cancer-portal/domain'
import { fillNumbers } from '../search/register/fillNumbers'
import { richTextParts } from '../search/records/richTextParts'

/** Fields whose words visitors read, on documents and in their blocks. */
const READ = new Set(
  'title summary heading lead description text question answer explanation endedNote caption note statusNote emptyNote message body'.split(
    ' ',
  ),
)

/** The texts of a stored document that visitors read, in all languages; a computed number is `COMPUTED_NUMBER` in them. */
export function textsIn(stored: object): string[] {
  return collect(
    fillNumbers(stored, () => COMPUTED_NUMBER),
    false,
  )
}

function collect(value: unknown, isRead: boolean): string[] {
  if (typeof value === 'string') return isRead && value.trim() ? [value] : []
  if (Array.isArray(value)) return value.flatMap((each: unknown) => collect(each, isRead))
  if (typeof value !== 'object' || value === null) return []
  if ('root' in value) {
    const { headings, paragraphs } = richTextParts(value)
    return [...headings, ...paragraphs]
  }
  const isTranslated = 'ja' in value
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) =>
    collect(each, isTranslated ? isRead : READ.has(key)),
  )
}
