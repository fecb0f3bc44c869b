import type { RankChange } from '@tokyo-cancer-portal/domain'

/** A place in the results, in words; null for what is not among the first fifty. */
export const rankWords = (rank: number | null): string =>
  rank === null ? '50位までになし' : `${rank}位`

/** What a change means to a saved query. */
export const CHANGE_WORDS: Readonly<Record<RankChange, string>> = {
  better: 'よくなる',
  worse: 'わるくなる',
  mixed: 'よくなるものと、わるくなるものがある',
  same: '変わらない',
}
