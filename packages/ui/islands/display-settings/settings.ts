const KEY = 'portal-display'
const SIZES = ['large', 'xlarge']
/** Readings, or none where the page shows them unless somebody says otherwise. */
const READINGS = ['ruby', 'no-ruby']

/** Of what a text asks for, what there is: one size at most, and ruby or not. */
export function knownSettings(text: string): string[] {
  const words = text.split(' ')
  return [SIZES, READINGS].flatMap((known) => known.find((word) => words.includes(word)) ?? [])
}

/** What was chosen before; null where the browser keeps nothing for this site. */
export function readSettings(): string[] | null {
  try {
    return knownSettings(localStorage.getItem(KEY) ?? '')
  } catch {
    return null
  }
}

/** Remembers a choice; false where the browser does not allow it. The usual look leaves no trace. */
export function keepSettings(settings: readonly string[]): boolean {
  try {
    if (settings.length === 0) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, settings.join(' '))
    return true
  } catch {
    return false
  }
}
