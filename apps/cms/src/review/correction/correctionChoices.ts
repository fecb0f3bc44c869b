import { can, type CorrectionKind, correctablePlaces } from '@tokyo-cancer-portal/domain'
import type { FlattenedField, PayloadRequest } from 'payload'
import type { NamedFinding } from '../../authoring/findingsOf'
import { findingWords } from '../../authoring/findingWords'
import { fixStored } from '../../authoring/fixStored'
import { textOf } from '../../authoring/readFields'
import { isPlainObject } from '../../fields/input/isPlainObject'
import type { Subject } from '../../workflow/findSubject'
import type { FieldChange } from '../changes/changesOf'
import { fixableTexts } from './fixableTexts'
import { placeLabel } from './placeLabel'

/** A place that can be mended on the screen, with what its form offers. */
export type ShownPlace = {
  path: string
  kind: CorrectionKind
  label: string
  value: string
  /** What can be chosen. */
  options: { value: string; label: string }[]
  maxLength: number | null
  /** Whether it changed, or a rule has something to say about it; the rest is folded. */
  isNear: boolean
  /** What the rules say. */
  messages: string[]
  /** The value with every safe fix in it; null where there is none. */
  fixed: string | null
}

export type CorrectionChoices = {
  places: ShownPlace[]
  /** Texts in which all safe fixes can be taken in one go. */
  texts: { path: string; label: string; messages: string[] }[]
}

type About = { changes: readonly FieldChange[]; findings: readonly NamedFinding[]; isNew: boolean }

/** What whoever decides about a request can mend while approving it; null where that is nothing, or not for this person. */
export function correctionChoices(
  req: PayloadRequest,
  { actor, slug, newest, standing }: Subject,
  { changes, findings, isNew }: About,
): CorrectionChoices | null {
  const mayEdit = can({ actor, action: 'edit', collection: slug, document: newest })
  if (standing.state !== 'submitted' || !mayEdit) return null
  const fields = req.payload.collections[slug].config.flattenedFields
  const places = correctablePlaces(slug, newest).map(({ path, kind, value }): ShownPlace => {
    const own = findings.filter(({ field }) => field === path)
    const fixed = fixStored(
      path,
      value,
      own.flatMap(({ fix }) => fix ?? []),
    )
    const isChanged = changes.some((change) => isWithin(path, change.path))
    const isFilled = value !== '' && kind !== 'paragraph'
    const field = fieldAt(fields, path)
    return {
      path,
      kind,
      value,
      label: placeLabel(fields, path),
      options: optionsOf(field),
      maxLength: field && 'maxLength' in field ? (field.maxLength ?? null) : null,
      isNear: own.length > 0 || (isChanged && (!isNew || isFilled)),
      messages: own.map(findingWords),
      fixed: typeof fixed === 'string' && fixed !== value ? fixed : null,
    }
  })
  const texts = fixableTexts(slug).flatMap((path) => {
    const own = findings.filter(({ field, fix }) => field === path && fix !== undefined)
    if (own.length === 0) return []
    return [{ path, label: placeLabel(fields, path), messages: own.map(findingWords) }]
  })
  return places.length === 0 ? null : { places, texts }
}

const isWithin = (path: string, of: string): boolean => path === of || path.startsWith(`${of}.`)

function fieldAt(fields: readonly FlattenedField[], path: string): FlattenedField | undefined {
  let level = fields
  let found: FlattenedField | undefined
  for (const name of path.split('.').filter((part) => !/^\d+$/.test(part))) {
    found = level.find((field) => field.name === name)
    level = found && 'flattenedFields' in found ? found.flattenedFields : []
  }
  return found
}

function optionsOf(field: FlattenedField | undefined): ShownPlace['options'] {
  if (field?.type !== 'select' && field?.type !== 'radio') return []
  return field.options.flatMap((option) =>
    isPlainObject(option) ? [{ value: option.value, label: textOf(option.label) ?? '' }] : [],
  )
}
