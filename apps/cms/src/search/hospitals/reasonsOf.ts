import {
  AREAS,
  CANCER_TYPES,
  DESIGNATIONS,
  type HospitalFacet,
  MUNICIPALITIES,
  SERVICES,
  type Term,
} from '@tokyo-cancer-portal/domain'
import {
  makeSnippets,
  markMatches,
  type SearchQuery,
  snippetParts,
  type SnippetPart,
} from '@tokyo-cancer-portal/japanese-text/search'
import type { FinderHospital } from './FinderHospital'

/** Why a hospital was found: which of its facts has what was typed, and where in it. */
export interface MatchReason {
  field: 'formerName' | 'kana' | 'registeredName' | 'address' | HospitalFacet
  /** In Japanese, as the fact is stored; what matched is marked. */
  parts: readonly SnippetPart[]
}

const VOCABULARIES: readonly [HospitalFacet, readonly Term[]][] = [
  ['area', AREAS],
  ['municipality', MUNICIPALITIES],
  ['designation', DESIGNATIONS],
  ['service', SERVICES],
  ['cancer', CANCER_TYPES],
]
const NAMES: ReadonlySet<MatchReason['field']> = new Set(['formerName', 'kana'])
/** More than these nobody reads. */
const MOST = 3

/**
 * The facts of a hospital, beside its name, that have what was typed, the most telling first, and each only for words
 * that stand in none before it. None where its name has everything, or where only a passage of its texts has it.
 */
export function reasonsOf(hospital: FinderHospital, query: SearchQuery | null): MatchReason[] {
  if (!query) return []
  const facts: [MatchReason['field'], string][] = [
    ...hospital.formerNames.map((name): [MatchReason['field'], string] => ['formerName', name]),
    ['kana', hospital.kana],
    ['registeredName', hospital.registeredName],
    ...VOCABULARIES.flatMap(([facet, terms]) =>
      terms
        .filter(({ value }) => hospital.values[facet].has(value))
        .map(({ label }): [MatchReason['field'], string] => [facet, label]),
    ),
    ['consultation', hospital.values.consultation.has('yes') ? 'がん相談支援センター' : ''],
    ['address', hospital.address],
  ]
  const typed = asTyped(query)
  const covered = new Set(groupsIn(hospital.name, query))
  const inName = groupsIn(hospital.name, typed)
  const reasons: MatchReason[] = []
  for (const [field, text] of facts) {
    const groups = groupsIn(text, query)
    // Whoever typed a former name has to learn that this is the same hospital, also where the dictionary knew it.
    const isItsName = NAMES.has(field) && hasMore(groupsIn(text, typed), inName)
    const isNamed = reasons.some((reason) => NAMES.has(reason.field))
    if (!hasMore(groups, covered) && !(isItsName && !isNamed)) continue
    for (const group of groups) covered.add(group)
    reasons.push({ field, parts: marked(text, query) })
  }
  return reasons.slice(0, MOST)
}

/** Without what else documents may say. */
function asTyped(query: SearchQuery): SearchQuery {
  const groups = query.groups.map((group) => ({
    ...group,
    alternatives: group.alternatives.slice(0, 1),
  }))
  return { ...query, groups }
}

const groupsIn = (text: string, query: SearchQuery): ReadonlySet<number> =>
  new Set(text === '' ? [] : markMatches(text, query).map(({ group }) => group))

const hasMore = (groups: ReadonlySet<number>, known: ReadonlySet<number>): boolean =>
  [...groups].some((group) => !known.has(group))

function marked(text: string, query: SearchQuery): SnippetPart[] {
  const options = { length: Number.MAX_SAFE_INTEGER }
  return makeSnippets(text, query, options).flatMap((one) => snippetParts(text, one))
}
