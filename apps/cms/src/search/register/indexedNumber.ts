import { type Language, numberWithUnit, registerNumber } from '@tokyo-cancer-portal/domain'
import type { KnownRegister } from './KnownRegister'
import type { StoredNumber } from './fillNumbers'

/** A computed number as the search knows it: without its day, which would be another one each day. */
export function indexedNumber(
  { count, basis, unit }: StoredNumber,
  language: Language,
  register: KnownRegister | null,
): string {
  const asked = { count: textOr(count), basis: textOr(basis) }
  const known = register && registerNumber(asked, register)
  return known ? numberWithUnit(language, known.count, textOr(unit)) : ''
}

const textOr = (value: unknown): string | null => (typeof value === 'string' ? value : null)
