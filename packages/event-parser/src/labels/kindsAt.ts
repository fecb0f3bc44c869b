import type { Flyer } from '../model/Flyer'
import type { LabelKind } from './LabelKind'
import type { Section } from './sectionsOf'

/** The section in which a place of the text lies. */
export function sectionAt(flyer: Flyer, at: number): Section | undefined {
  return flyer.sections[indexAt(flyer, at)]
}

function indexAt({ sections }: Flyer, at: number): number {
  let low = 0
  let high = sections.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((sections[middle]?.labelStart ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * What a place of the text is about. 受付時間 belongs to what stood before it: the way to apply, or the desk to ask.
 */
export function kindsAt(flyer: Flyer, at: number): readonly LabelKind[] {
  const index = indexAt(flyer, at)
  const section = flyer.sections[index]
  if (!section?.kinds.includes('hours')) return section?.kinds ?? []
  const before = flyer.sections[index - 1]
  return before && !before.kinds.includes('hours')
    ? [...section.kinds, ...before.kinds]
    : section.kinds
}

/** The sections whose label is of a kind. */
export const sectionsAbout = ({ sections }: Flyer, ...kinds: LabelKind[]): Section[] =>
  sections.filter((section) => section.kinds.some((kind) => kinds.includes(kind)))
