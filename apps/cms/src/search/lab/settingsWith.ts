import { betOf } from '../../collections/BestBets/betOf'
import { entryOf } from '../../collections/SearchEntries/entryOf'
import type { SearchedSlug } from '@tokyo-cancer-portal/domain'
import type { BestBet, SearchSettings, StaffEntry } from '../settings/SearchSettings'

/** A document that somebody thinks of publishing. */
export interface Proposal {
  collection: 'search-entries' | 'best-bets'
  id: string
  data: Record<string, unknown>
}

/** What the search would use if a proposal were published now. */
export function settingsWith(
  published: SearchSettings,
  { collection, id, data }: Proposal,
): SearchSettings {
  const fingerprint = `${published.fingerprint}+${id}:${String(data.updatedAt)}`
  const others = <T extends { id: string }>(all: readonly T[]) => all.filter((one) => one.id !== id)
  return collection === 'search-entries'
    ? { ...published, fingerprint, entries: [...others(published.entries), entry(id, data)] }
    : { ...published, fingerprint, bets: byId([...others(published.bets), bet(id, data)]) }
}

function entry(id: string, data: Record<string, unknown>): StaffEntry {
  const { words, typed, reading, builtIn, isOff } = entryOf(data)
  const filled = (texts: readonly string[]) => texts.filter((text) => text !== '')
  return {
    id,
    builtIn: builtIn || null,
    isOff,
    words: filled(words),
    typed: filled(typed),
    reading: reading || null,
    reason: '',
  }
}

function bet(id: string, data: Record<string, unknown>): BestBet {
  const { queries, results } = betOf(data)
  return {
    id,
    queries: queries.filter((text) => text !== ''),
    results: results.map((key) => {
      const [collection = '', document = ''] = key.split(':')
      return { collection: collection as SearchedSlug, id: document }
    }),
  }
}

/** As they are read of the database: the older first. */
const byId = (bets: readonly BestBet[]): BestBet[] =>
  bets.toSorted((one, other) => (one.id < other.id ? -1 : 1))
