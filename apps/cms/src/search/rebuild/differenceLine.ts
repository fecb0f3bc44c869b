import type { Difference } from './compareRows'

/** A difference between index and document, for whoever runs the check. */
export function differenceLine({ collection, id, problem }: Difference): string {
  const what =
    problem === 'missing'
      ? '公開されていますが、索引にありません'
      : problem === 'extra'
        ? '索引にありますが、公開されていません'
        : `索引の内容が違います（${problem.join('、')}）`
  return `${collection} ${id}：${what}`
}
