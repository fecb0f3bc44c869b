/** Police, ambulance, coast guard: these three digits alone are a number. */
const EMERGENCY = /^11[089]$/
const NUMBER = /0\d{1,4}-?\d{1,4}-?\d{3,4}/

/** The `tel:` address of the first telephone number in a text, or null where there is none. */
export function telHref(text: string): string | null {
  const written = text.normalize('NFKC').trim()
  if (EMERGENCY.test(written)) return `tel:${written}`
  const number = NUMBER.exec(written.replace(/[‐‑–—−ー]/g, '-'))?.[0]
  const digits = number?.replaceAll('-', '')
  return digits && (digits.length === 10 || digits.length === 11) ? `tel:${digits}` : null
}
