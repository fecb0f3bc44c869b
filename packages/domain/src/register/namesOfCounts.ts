import { DESIGNATIONS } from '../vocabulary/designations'
import { SERVICES } from '../vocabulary/services'
import { CONSULTATION_CENTERS, NATIONAL_CORE, serviceCount } from './registerCounts'

/** What texts call the things that are counted, folded like the texts (`foldForNumbers`). */
const NAMES: readonly (readonly [name: string, count: string])[] = [
  ...DESIGNATIONS.map(({ label, value }) => [label, value] as const),
  ...SERVICES.map(({ label, value }) => [label, serviceCount(value)] as const),
  ['がん診療連携拠点病院', NATIONAL_CORE],
  ['国指定の拠点病院', NATIONAL_CORE],
  ['都道府県拠点病院', 'prefectural-core'],
  ['地域拠点病院', 'regional-core'],
  ['東京都拠点病院', 'metropolitan-core'],
  ['東京都協力病院', 'metropolitan-cooperation'],
  ['がんゲノム中核拠点病院', 'genome-core'],
  ['がん相談支援センター', CONSULTATION_CENTERS],
]

/** The names by which a text can mean a count of the register, the longest first. */
export const namesOfCounts: readonly { name: string; count: string }[] = NAMES.map(
  ([name, count]) => ({ name: name.normalize('NFKC'), count }),
).toSorted((one, other) => other.name.length - one.name.length)
