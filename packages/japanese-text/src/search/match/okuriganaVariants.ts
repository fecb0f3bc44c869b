import { okuriganaWithin } from '../tokens/skeletonOf'

/** So many spellings of one wording are asked for at once; most have one, two or four. */
const MOST_VARIANTS = 16

interface Variants {
  /** Of each list one must be in a text. */
  texts: string[][]
  /** False where the wording has too many spellings: its parts between okurigana are all that is asked for. */
  isComplete: boolean
}

/** The spellings of a skeleton that texts may have: 取組 is written 取組, 取り組, 取組み and 取り組み. */
export function okuriganaVariants(skeleton: string): Variants {
  let variants = ['']
  const parts: string[] = ['']
  let offset = 0
  for (const character of skeleton) {
    const okurigana = okuriganaWithin(skeleton, offset)
    offset += character.length
    variants = variants.flatMap((start) =>
      ['', ...okurigana].map((kana) => start + character + kana),
    )
    parts.push((parts.pop() ?? '') + character)
    if (okurigana.length > 0 && offset < skeleton.length) parts.push('')
    if (variants.length > MOST_VARIANTS) variants = []
  }
  return variants.length > 0
    ? { texts: [[...new Set(variants)]], isComplete: true }
    : { texts: parts.map((part) => [part]), isComplete: false }
}
