import { LANGUAGES } from '../languages/languages'
import { labelIn } from '../vocabulary/labelIn'
import { MUNICIPALITIES } from '../vocabulary/municipalities'
import { postcodeTown } from './postcodeTown'

/** What people write before or behind what they mean. */
const AROUND = /^〒|^(?:東京都|tokyo)(?:西多摩郡)?|[\s-]/gu
/** Kinds of municipality, as names end with them. */
const KIND = /(?:区|市|町|村|し|く|まち|むら|city|ward|town|village)$/u

/**
 * What somebody means by a place: a municipality by its six-digit code, or a postcode of seven digits. Names are
 * understood in every language of the portal, in kana, without 市 or 区 where that leaves no doubt, and at the beginning
 * of an address. Null for what is none, or is not in Tokyo.
 */
export function readPlace(text: string): string | null {
  const place = simple(text)
  if (/^\d{7}$/.test(place)) return postcodeTown(place) ? place : null
  if (place === '') return null
  const whole = NAMES.find(({ names, code }) => code === place || names.includes(place))
  if (whole) return whole.code
  const withoutKind = NAMES.filter(({ names }) =>
    names.some((name) => name.replace(KIND, '') === place),
  )
  if (withoutKind.length === 1) return withoutKind[0]?.code ?? null
  const beginning = NAMES.filter(({ label }) => place.startsWith(label))
  return beginning.toSorted((a, b) => b.label.length - a.label.length)[0]?.code ?? null
}

function simple(text: string): string {
  const narrow = text.normalize('NFKC').toLowerCase()
  return narrow.replaceAll(/[‐‑‒–—―−ー]/gu, '-').replaceAll(AROUND, '')
}

const NAMES = MUNICIPALITIES.map(({ value: code, label, kana }) => ({
  code,
  label: simple(label),
  names: [
    ...new Set([kana, ...LANGUAGES.map(({ value }) => labelIn(value, MUNICIPALITIES, code))]),
  ].map(simple),
}))
