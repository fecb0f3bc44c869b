import type { Term } from '../vocabulary/term'

import { DESIGNATIONS } from '../vocabulary/designations'
import { SERVICES } from '../vocabulary/services'

/** All hospitals that are がん診療連携拠点病院 of the national government, of whatever kind. */
export const NATIONAL_CORE = 'national-core'
/** What `NATIONAL_CORE` consists of. */
export const NATIONAL_CORE_TYPES: readonly string[] = [
  'prefectural-core',
  'regional-core',
  'specific-field-core',
  'prefectural-core-provisional',
  'regional-core-provisional',
  'specific-field-core-provisional',
]
/** Hospitals with a がん相談支援センター. */
export const CONSULTATION_CENTERS = 'consultation-center'
const SERVICE_PREFIX = 'service-'

/** How the number of hospitals that are known to offer a service is called. */
export const serviceCount = (service: string): string => `${SERVICE_PREFIX}${service}`

/** What hospitals are counted by. */
export const REGISTER_COUNTS: readonly Term[] = [
  { value: NATIONAL_CORE, label: 'がん診療連携拠点病院（都道府県・地域・特定領域の合計）' },
  ...DESIGNATIONS.map(({ value, label }) => ({ value, label })),
  { value: CONSULTATION_CENTERS, label: 'がん相談支援センターのある病院' },
  ...SERVICES.map(({ value, label }) => ({
    value: serviceCount(value),
    label: `「${label}」を行っている病院`,
  })),
]

/** Which number an explanatory text gives. */
export const NUMBER_BASES = [
  { value: 'listed', label: 'このサイトに載せている病院を数えた数' },
  { value: 'published', label: '公表された数（サイト設定に入力した数）' },
] as const satisfies readonly Term[]

/** What stands after a number in Japanese. */
export const NUMBER_UNITS = [
  { value: 'places', label: 'か所', description: '「9か所」のように書きます。' },
  { value: 'hospitals', label: '病院', description: '「9病院」のように書きます。' },
  { value: 'none', label: '（数字だけ）' },
] as const satisfies readonly Term[]
