import type { Stretch } from './changedWords'

/** Characters of what stayed that are shown beside what changed. */
const BESIDE = 40
const GAP = ' … '

/** Leaves out the midst of long stretches that stayed, so that what changed is seen at once. */
export function shortened(stretches: readonly Stretch[]): Stretch[] {
  return stretches.map((stretch, index) => {
    const { kind, text } = stretch
    const characters = Array.from(text)
    const isFirst = index === 0
    const isLast = index === stretches.length - 1
    const most = (isFirst ? 0 : BESIDE) + (isLast ? 0 : BESIDE)
    if (kind !== 'same' || characters.length <= most + GAP.length) return stretch
    const start = isFirst ? '' : characters.slice(0, BESIDE).join('')
    const end = isLast ? '' : characters.slice(-BESIDE).join('')
    return { kind, text: start + GAP + end }
  })
}
