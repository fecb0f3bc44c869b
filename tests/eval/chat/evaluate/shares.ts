import type { ChatQuestion } from '../model/ChatQuestion'

interface Judged {
  category: string
  question: ChatQuestion
  isRight: boolean
  isAmongThree: boolean
}

/** How many of some things are so, from 0 to 1; 0 of none. */
export const share = <T>(all: readonly T[], isSo: (one: T) => boolean): number =>
  all.length === 0 ? 0 : all.filter(isSo).length / all.length

/** Shares by category and by style, as Markdown. */
export function table(judged: readonly Judged[]): string {
  const lineOf = (name: string, some: readonly Judged[]) =>
    `| ${name} | ${some.length} | ${percent(share(some, (one) => one.isRight))} | ${percent(share(some, (one) => one.isAmongThree))} |`
  const by = (nameOf: (one: Judged) => string) =>
    [...groups(judged, nameOf)].map(([name, some]) => lineOf(name, some))
  return [
    '| | questions | right | among three |',
    '|---|---|---|---|',
    ...by(({ category }) => category),
    ...by(({ question }) => `style ${question.style}`),
    lineOf('all', judged),
  ].join('\n')
}

const percent = (part: number): string => `${(part * 100).toFixed(1)} %`

function groups<T>(all: readonly T[], nameOf: (one: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const one of all) found.set(nameOf(one), [...(found.get(nameOf(one)) ?? []), one])
  return found
}
