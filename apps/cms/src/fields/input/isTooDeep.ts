/** Deep enough for a list in a table in a block, far from what breaks a recursive reader. */
const MAX_DEPTH = 100

export const TOO_DEEP = '内容の入れ子が深すぎます。'

/** Whether something that was sent is nested deeper than anybody writes. */
export const isTooDeep = (value: unknown): boolean => isDeeperThan(value, MAX_DEPTH)

function isDeeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (depth === 0) return true
  return Object.values(value).some((item) => isDeeperThan(item, depth - 1))
}
