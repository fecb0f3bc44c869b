import type { Evidence } from './confidenceOf'

const percent = (share: number): string => `${Math.round(Math.min(1, share) * 100)}%`

/** Why something was found, for staff. */
export function becauseOf({ share, coverage, likeness }: Evidence, isNamed: boolean): string {
  return [
    ...(isNamed ? ['題名と同じ'] : []),
    `言葉の一致${percent(coverage)}`,
    `点数${percent(share)}`,
    ...(likeness === null ? [] : [`意味の近さ${percent(Math.max(0, likeness))}`]),
  ].join('、')
}
