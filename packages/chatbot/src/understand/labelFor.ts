import {
  AREAS,
  AUDIENCES,
  CANCER_TYPES,
  DESIGNATIONS,
  EVENT_KINDS,
  type Language,
  labelIn,
  MUNICIPALITIES,
  SERVICES,
} from '@tokyo-cancer-portal/domain'
import type { Condition } from './Condition'
import { asTyped } from './asTyped'

/** What the values of a parameter are called. Whether what is near a place is meant too is in none of the names. */
const VOCABULARIES: Readonly<Record<string, Parameters<typeof labelIn>[1]>> = {
  cancer: CANCER_TYPES,
  service: SERVICES,
  designation: DESIGNATIONS,
  municipality: MUNICIPALITIES,
  place: MUNICIPALITIES,
  area: AREAS,
  kind: EVENT_KINDS,
  audience: AUDIENCES,
}
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * What a condition is called in a language. In English by the vocabulary where it has one name for it, else in the visitor's
 * own words; in Japanese by its label.
 *
 * @param finder whose parameters it sets
 * @param message in which it was said
 */
export function labelFor(
  condition: Condition,
  finder: 'events' | 'hospitals',
  message: string,
  language: Language,
): string {
  if (language !== 'en') return condition.label
  // Gatherings are found by the area of a town, which few know by its name.
  const parameters = (condition.key === 'place' ? condition.hospitals : null) ?? condition[finder]
  const [[name, value] = ['', ''], ...others] = Object.entries(parameters ?? {})
  const vocabulary = VOCABULARIES[name]
  const known = vocabulary && others.length === 0 ? labelIn('en', vocabulary, value) : ''
  if (known !== '' && known !== value && !JAPANESE.test(known)) return known
  return asTyped(condition.said, message)
}
