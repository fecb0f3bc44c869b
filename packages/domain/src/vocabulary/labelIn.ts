import type { Language } from '../languages/languages'
import { ALERT_LEVELS } from './alertLevels'
import { AUDIENCES } from './audiences'
import { AVAILABILITIES } from './availabilities'
import { CALLOUT_KINDS } from './calloutKinds'
import { CONFIDENCES } from './confidences'
import { DESIGNATIONS } from './designations'
import { EVENT_FORMATS } from './eventFormats'
import { EVENT_KINDS } from './eventKinds'
import { EVENT_STATUSES } from './eventStatuses'
import { labelOf } from './labelOf'
import { EASY } from './labels/easy'
import { EN } from './labels/en'
import type { Labels } from './labels/Labels'
import { RESOURCE_TYPES } from './resourceTypes'
import { SITUATIONS } from './situations'
import type { Term } from './term'

const TRANSLATED: readonly [readonly Term[], keyof Labels][] = [
  [ALERT_LEVELS, 'alertLevels'],
  [AUDIENCES, 'audiences'],
  [AVAILABILITIES, 'availabilities'],
  [CALLOUT_KINDS, 'calloutKinds'],
  [CONFIDENCES, 'confidences'],
  [DESIGNATIONS, 'designations'],
  [EVENT_FORMATS, 'eventFormats'],
  [EVENT_KINDS, 'eventKinds'],
  [EVENT_STATUSES, 'eventStatuses'],
  [RESOURCE_TYPES, 'resourceTypes'],
  [SITUATIONS, 'situations'],
]

const LABELS: Partial<Record<Language, Labels>> = { easy: EASY, en: EN }

/**
 * The label of a stored value in a language; the Japanese one where the vocabulary has no others. Otherwise like
 * `labelOf`.
 */
export function labelIn(
  language: Language,
  vocabulary: readonly Term[],
  value: string | null | undefined,
): string {
  const name = TRANSLATED.find(([translated]) => translated === vocabulary)?.[1]
  const labels = name ? (LABELS[language]?.[name] as Record<string, string> | undefined) : undefined
  const known = value && labels && Object.hasOwn(labels, value) ? labels[value] : undefined
  return known ?? labelOf(vocabulary, value)
}
