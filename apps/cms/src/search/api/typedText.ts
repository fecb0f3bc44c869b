import { refuseParameter } from './refuseParameter'

const LONGEST = 1000

/**
 * What was typed (`q`), without spaces around.
 *
 * @throws APIError 400 in Japanese where it is longer than `longest` characters
 */
export function typedText(given: URLSearchParams, longest = LONGEST): string {
  const typed = (given.get('q') ?? '').trim()
  if (typed.length > longest) refuseParameter('q', `検索する言葉は${longest}文字までです。`)
  return typed
}
