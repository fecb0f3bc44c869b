import type { RankReason } from '../../../search/engine/SearchEngine'

/** Below that a part makes no difference that anybody could see. */
const LEAST = 0.005

/** In what parts the score of a result falls, the greatest first, in words that need no knowledge of search engines. */
const PARTS = {
  words: '言葉がよく出てくる',
  title: '題名や名前に合う',
  proximity: '言葉どうしが近い',
  prior: '種類と新しさ',
} as const

/** Why a result stands where it does: its points of a hundred for each part. */
export function reasonWords(reason: RankReason): string {
  if (!reason) return '言葉の合い方は比べず、種類と新しさの順に並べています。'
  const parts = Object.entries(PARTS)
    .map(([key, label]) => ({ label, value: reason.parts[key as keyof typeof PARTS] }))
    .filter(({ value }) => value >= LEAST)
    .toSorted((one, other) => other.value - one.value)
    .map(({ label, value }) => `${label} ${points(value)}`)
  return `合計 ${points(reason.score)}点（${parts.join('、')}）`
}

const points = (value: number): string => (value * 100).toFixed(0)
