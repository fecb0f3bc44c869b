import { compareRanks, type RankChange } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { fewAtATime } from '../../http/fewAtATime'
import { currentSettings } from '../settings/currentSettings'
import { prepareSettings } from '../settings/prepareSettings'
import { ranksOf } from './ranksOf'
import { savedQueries } from './savedQueries'
import { type Proposal, settingsWith } from './settingsWith'
import { titlesOf } from './titlesOf'

export interface ComparedQuery {
  id: string
  text: string
  change: RankChange
  expected: { title: string; before: number | null; after: number | null }[]
}

/** What a proposal does to the saved queries. */
export interface Comparison {
  counts: Record<RankChange, number>
  queries: ComparedQuery[]
  /** Saved queries that were not looked at, because there are too many or it took too long. */
  leftOut: number
}

/** Nobody waits longer, and the rest is said to be left out. */
const LONGEST_MS = 20_000
/** One comparison after the other, and one search of it after the other: visitors go on searching beside it. */
const admitted = fewAtATime(1)

/**
 * Looks for each saved query as it is now and as it would be with the proposal published; without one, as it is now.
 * Nothing is written, and nobody's search changes.
 */
export async function compareSaved(
  req: PayloadRequest,
  proposal: Proposal | null,
): Promise<Comparison> {
  return admitted(async () => {
    const { payload } = req
    const end = Date.now() + LONGEST_MS
    const { saved, total } = await savedQueries(req)
    const current = await currentSettings(payload)
    const proposed = proposal && prepareSettings(settingsWith(current.staff, proposal))
    const titles = await titlesOf(
      payload,
      saved.flatMap(({ expected }) => expected),
    )
    const queries: ComparedQuery[] = []
    for (const one of saved) {
      if (Date.now() > end || req.signal?.aborted) break
      const before = await ranksOf(payload, one, current)
      const after = proposed ? await ranksOf(payload, one, proposed) : before
      const expected = one.expected.map(({ id }, at) => ({
        title: titles.get(id) ?? '（公開されていないページ）',
        before: before[at] ?? null,
        after: after[at] ?? null,
      }))
      const { id, text } = one
      queries.push({ id, text, change: compareRanks(before, after), expected })
    }
    const countOf = (change: RankChange) => queries.filter((one) => one.change === change).length
    return {
      counts: {
        better: countOf('better'),
        worse: countOf('worse'),
        mixed: countOf('mixed'),
        same: countOf('same'),
      },
      queries,
      leftOut: total - queries.length,
    }
  })
}
