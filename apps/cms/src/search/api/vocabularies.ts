import { setImmediate } from 'node:timers/promises'
import type { Payload } from 'payload'
import {
  buildVocabulary,
  buildVocabularyInTurns,
  type Vocabulary,
  type VocabularyWord,
} from '@tokyo-cancer-portal/japanese-text/search'
import { LRUCache } from 'lru-cache'
import type { PreparedSettings } from '../settings/prepareSettings'
import { dictionaryWords, placeWords } from './vocabularyWords'

/** How long a name that was published is not offered yet; it is found at once. */
const GOOD_FOR_MS = 5 * 60_000
/** Longer titles are sentences, which nobody mistypes as one word. */
const LONGEST_NAME = 24
/** Some 100 MB; beyond, names of hospitals, terms and events come before titles of pages. */
const MOST_NAMES = 100_000

const NAMES = `
select title->>'ja' as word, count(*)::int as count from search_documents
where length(title->>'ja') <= $1
group by 1
order by min(array_position(array['hospital', 'term', 'topic', 'event', 'resource'], type::text)) nulls last, 1
limit $2`

/** That which is used, and one that somebody tries out. */
const MOST_DICTIONARIES = 2

interface Known {
  dictionaries: LRUCache<string, Vocabulary>
  names: LRUCache<'names', Vocabulary>
}
const known = new WeakMap<object, Known>()

const NO_NAMES = buildVocabulary([])
/** Areas and municipalities never change while a process runs. */
const PLACES = buildVocabulary(placeWords())

/**
 * Words that somebody may have meant: those of the dictionary, as it is now, the names and titles that were public some
 * minutes ago, and places. Only the very first question of a process waits for the names; later they are read anew beside
 * the answers.
 */
export async function vocabularies(
  payload: Payload,
  { fingerprint, entries }: PreparedSettings,
): Promise<{ words: Vocabulary; names: Vocabulary; places: Vocabulary }> {
  const { dictionaries, names } = knownTo(payload)
  const words = dictionaries.get(fingerprint) ?? buildVocabulary(dictionaryWords(entries))
  dictionaries.set(fingerprint, words)
  // A search is answered also where nobody can say which names there are.
  const named = await names.fetch('names').catch(() => undefined)
  return { words, names: named ?? NO_NAMES, places: PLACES }
}

function knownTo(payload: Payload): Known {
  const found = known.get(payload.db)
  if (found) return found
  const made: Known = {
    dictionaries: new LRUCache({ max: MOST_DICTIONARIES }),
    names: new LRUCache({
      max: 1,
      ttl: GOOD_FOR_MS,
      allowStale: true,
      // While the database is away, what was known is better than nothing.
      allowStaleOnFetchRejection: true,
      fetchMethod: async () => readNames(payload),
    }),
  }
  known.set(payload.db, made)
  return made
}

async function readNames(payload: Payload): Promise<Vocabulary> {
  // Reads the whole table, which the connections of the search are not for.
  const { rows } = await payload.db.pool.query<VocabularyWord>({
    name: 'search-names',
    text: NAMES,
    values: [LONGEST_NAME, MOST_NAMES],
  })
  return buildVocabularyInTurns(rows, async () => setImmediate())
}
