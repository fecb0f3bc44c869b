const LONGEST = 40

/**
 * The anchor of a heading: its own words, so that it stays the same while other headings come and go. Letters of every
 * script stay as they are; an address bar shows them readably.
 *
 * `anchorOf('受けられる支援（無料）')` is `'h-受けられる支援-無料'`.
 */
export function anchorOf(text: string): string {
  const words = text
    .normalize('NFKC')
    .replaceAll(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
  // Code points, not code units: half a character would be no text.
  const short = Array.from(words).slice(0, LONGEST).join('')
  return `h-${short || 'section'}`
}

/**
 * The same, told from those of headings before it with the same words.
 *
 * @param taken anchors of the page so far; this one is added
 */
export function uniqueAnchor(taken: Set<string>, text: string): string {
  const wanted = anchorOf(text)
  let anchor = wanted
  for (let count = 2; taken.has(anchor); count += 1) anchor = `${wanted}-${count}`
  taken.add(anchor)
  return anchor
}
