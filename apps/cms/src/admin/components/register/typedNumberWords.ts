import { labelOf, REGISTER_COUNTS, type TypedNumberProblem } from '@tokyo-cancer-portal/domain'

/** What is wrong with a typed number, in a sentence. */
export function typedNumberWords({
  count,
  number,
  listed,
  published,
  isDated,
}: TypedNumberProblem): string {
  const known = [
    `サイトに載せている数は${listed}`,
    ...(published === null ? [] : [`公表された数は${published}`]),
  ].join('、')
  const dated = isDated
    ? '時点が書かれているので、その時の数として正しければ、そのままでかまいません。'
    : ''
  return `${labelOf(REGISTER_COUNTS, count)}：文章では${number}、${known}です。${dated}`
}
