import { compileWording } from '../match/compileWording'
import type { SearchQuery } from '../query/SearchQuery'
import { closeness } from './closeness'
import { findHits, type FieldHits } from './findHits'
import {
  RANK_FIELDS,
  type CorpusStatistics,
  type RankCandidate,
  type RankedCandidate,
} from './RankCandidate'
import { RANK_WEIGHTS } from './rankWeights'
import { titleMatch } from './titleMatch'

/**
 * Orders documents that a query found, best first: BM25 over weighted fields, in which places inside of other words
 * count little (京都 in 東京都); what a title says; how close together the words stand; and what speaks for the document
 * apart from them. Equal scores are ordered by prior, then by id, so that pages never repeat an item.
 *
 * It takes some 20 µs a document; give it a few hundred.
 */
export function rankCandidates<Id extends string | number>(
  { groups }: SearchQuery,
  candidates: readonly RankCandidate<Id>[],
  statistics: CorpusStatistics,
): RankedCandidate<Id>[] {
  const wordings = groups.map(({ alternatives }) =>
    alternatives.map((alternative) => ({
      ...compileWording(alternative),
      weight: RANK_WEIGHTS.origins[alternative.origin],
    })),
  )
  const typed = groups.map(({ alternatives }) => alternatives[0]?.text ?? '').join('')
  const read = candidates.map((candidate) => ({
    candidate,
    hits: wordings.map((group) => findHits(candidate, group)),
  }))
  const idfs = groups.map((_, group) => {
    const among = read.filter(({ hits }) => hits[group] && isIn(hits[group])).length
    return idf(statistics.documents, statistics.documentFrequencies?.[group] ?? among)
  })
  // Where it is a word of its own in no document at all (乳 in 乳がん), nothing is less than another.
  const isWordSomewhere = groups.map((_, group) =>
    read.some(({ hits }) => hits[group] && isWordIn(hits[group])),
  )
  const most = idfs.reduce((sum, one) => sum + one * (RANK_WEIGHTS.k1 + 1), 0) || 1

  return read
    .map(({ candidate, hits }) => {
      const factors = hits.map((group, index) =>
        isWordSomewhere[index] && !isWordIn(group) ? RANK_WEIGHTS.onlyInside : 1,
      )
      const words = hits.reduce(
        (sum, group, index) =>
          sum +
          (idfs[index] ?? 0) *
            (factors[index] ?? 1) *
            saturate(frequency(candidate, group, statistics)),
        0,
      )
      const inTitle = Math.min(
        1,
        ...hits.map(({ title }, index) => title.count * (factors[index] ?? 1)),
      )
      const parts = {
        words: words / most,
        title: groups.length > 0 ? titleMatch(candidate.fields, typed, inTitle) : 0,
        proximity:
          RANK_WEIGHTS.proximity *
          Math.max(
            ...RANK_FIELDS.map((field) => closeness(hits.map((group) => group[field].places))),
          ),
        prior: RANK_WEIGHTS.prior * Math.min(1, Math.max(0, candidate.prior ?? 0)),
      }
      const score = parts.words + parts.title + parts.proximity + parts.prior
      return { id: candidate.id, score, parts }
    })
    .toSorted(
      (a, b) => b.score - a.score || b.parts.prior - a.parts.prior || compareIds(a.id, b.id),
    )
}

/** How often a group is in the fields, each by its weight and set against its length. */
function frequency(
  { fields }: RankCandidate,
  hits: FieldHits,
  { averageLengths }: CorpusStatistics,
): number {
  return RANK_FIELDS.reduce((sum, field) => {
    const { weight, b } = RANK_WEIGHTS.fields[field]
    const relative = (fields[field]?.length ?? 0) / (averageLengths[field] || 1)
    return sum + (weight * hits[field].count) / (1 - b + b * relative)
  }, 0)
}

const isIn = (hits: FieldHits): boolean => RANK_FIELDS.some((field) => hits[field].count > 0)
const isWordIn = (hits: FieldHits): boolean => RANK_FIELDS.some((field) => hits[field].isWord)

function saturate(count: number): number {
  return (count * (RANK_WEIGHTS.k1 + 1)) / (count + RANK_WEIGHTS.k1)
}

/** Never negative, also for a word that nearly every document has. */
function idf(documents: number, having: number): number {
  const known = Math.min(having, documents)
  return Math.log(1 + (documents - known + 0.5) / (known + 0.5))
}

function compareIds(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a) < String(b) ? -1 : Number(String(a) > String(b))
}
