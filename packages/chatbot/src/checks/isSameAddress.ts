import { splitLanguage } from '@tokyo-cancer-portal/domain'

/** Say how a list is shown, not what is in it. */
const LEFT_OUT = new Set(['q', 'sort', 'page', 'limit', 'open'])
/** Only there to read an address that has no origin. */
const ORIGIN = 'https://site.invalid'

/**
 * Whether an address that was shown is the one that was expected. Language, heading and the order of a list do not matter.
 * An expected one without conditions is met with any; one with conditions by exactly these.
 */
export function isSameAddress(expected: string, shown: string): boolean {
  const [wanted, given] = [urlOf(expected), urlOf(shown)]
  if (!wanted || !given || pageOf(wanted) !== pageOf(given)) return false
  const conditions = conditionsOf(wanted)
  return conditions === '' || conditions === conditionsOf(given)
}

const urlOf = (address: string): URL | null =>
  URL.canParse(address, ORIGIN) ? new URL(address, ORIGIN) : null

function pageOf({ origin, pathname }: URL): string {
  const path = origin === ORIGIN ? splitLanguage(pathname).path : pathname
  return `${origin}${path.replace(/(?<=.)\/$/, '')}`
}

function conditionsOf({ searchParams }: URL): string {
  return [...searchParams]
    .filter(([name]) => !LEFT_OUT.has(name))
    .map(([name, value]) => `${name}=${value.split(',').toSorted().join(',')}`)
    .toSorted()
    .join('&')
}
