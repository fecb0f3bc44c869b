import type { SearchEntryDraft } from '@tokyo-cancer-portal/domain'
import { rowTexts } from './rowTexts'

/** What a document of `search-entries` says, whatever is missing in it. */
export function entryOf(data: Record<string, unknown>): SearchEntryDraft {
  const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '')
  return {
    words: rowTexts(data.words),
    typed: rowTexts(data.typed),
    reading: text(data.reading),
    builtIn: text(data.builtIn),
    isOff: data.isOff === true,
  }
}
