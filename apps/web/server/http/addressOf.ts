import { ISLANDS_PREFIX } from '../../src/islands/islandsPrefix'
import { pageAddress } from '../../src/languages/pageAddress'
import { keepsRuntime } from '../../src/page/keepsRuntime'
import { knownParameters, PARAMETERS } from '../../src/page/knownParameters'
import { canonicalPath } from './canonicalPath'

/** What an address of the site asks for. */
export type Address =
  /** `key`: the address in its one spelling, with the parameters that its page knows. */
  | { kind: 'document'; key: string }
  | { kind: 'file'; path: string }
  | { kind: 'moved'; location: string }
  /** Handed on to Next as it is. */
  | { kind: 'passed'; url: string; path: string }

/** A page that is not there, for addresses that cannot be one. */
export const NOWHERE = '/undecodable'
/** Of a path; a query may be as long as the head of a request, since only what is known of it counts. */
const LONGEST = 2000
/** The calendars of events. Next knows them in any case of letters: each of these would be a document more. */
const CALENDAR = /^\/events\/.+\.ics$/
const PASSED = ['/api/', '/media/']
const FILES = ['/_next/', ISLANDS_PREFIX]

/** Reads the target of a request, whatever it is; addresses that make no sense lead to NOWHERE. */
export function addressOf(target: string): Address {
  const { path: given, query } = split(target)
  if (given.length > LONGEST) return { kind: 'document', key: NOWHERE }
  const path = canonicalPath(given)
  if (path === null || isMiswritten(path)) return { kind: 'document', key: NOWHERE }
  const isFile = FILES.some((prefix) => path.startsWith(prefix))
  if (isFile) return { kind: 'file', path: decodeURI(path) }
  if (PASSED.some((prefix) => path.startsWith(prefix)) || keepsRuntime(path)) {
    return { kind: 'passed', url: query ? `${path}?${query}` : path, path }
  }
  const hasSlash = path.length > 1 && path.endsWith('/')
  const own = hasSlash ? path.slice(0, -1) : path
  const key = keyOf(own, query)
  const isMoved = hasSlash || hasEmptyFields(own, query)
  return isMoved ? { kind: 'moved', location: key } : { kind: 'document', key }
}

/** Forms send what nobody filled in. Whoever hands the address on need not hand that on. */
function hasEmptyFields(path: string, query: string): boolean {
  const known = PARAMETERS[pageAddress(path).path]
  if (!known || !query) return false
  return [...new URLSearchParams(query)].some(
    ([name, value]) => value.trim() === '' && Object.hasOwn(known, name),
  )
}

const isMiswritten = (path: string) => CALENDAR.test(path.toLowerCase()) && !CALENDAR.test(path)

function keyOf(path: string, query: string): string {
  if (!query) return path
  // A page has the same parameters in every language.
  const { path: page } = pageAddress(path)
  const known = new URLSearchParams(knownParameters(page, new URLSearchParams(query))).toString()
  return known ? `${path}?${known}` : path
}

function split(target: string): { path: string; query: string } {
  // The form for proxies: http://host/path. Whose host does not matter here.
  const [, own = target] = /^https?:\/\/[^/?#]*(.*)$/is.exec(target) ?? []
  const [beforeHash = ''] = own.split('#', 1)
  const mark = beforeHash.indexOf('?')
  if (mark < 0) return { path: beforeHash || '/', query: '' }
  return { path: beforeHash.slice(0, mark) || '/', query: beforeHash.slice(mark + 1) }
}
