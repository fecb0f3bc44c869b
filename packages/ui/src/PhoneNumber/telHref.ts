const NUMBER = /0\d{1,4}-?\d{1,4}-?\d{3,4}/

/** The `tel:` address of the first telephone number in a text, or null where there is none. */
export function telHref(text: string): string | null {
  const number = NUMBER.exec(text.normalize('NFKC').replace(/[‐‑–—−ー]/g, '-'))?.[0]
  const digits = number?.replaceAll('-', '')
  return digits && (digits.length === 10 || digits.length === 11) ? `tel:${digits}` : null
}
