import { isSameStored } from '@tokyo-cancer-portal/domain'
import type { FlattenedField } from 'payload'
import { isPlainObject } from '../../fields/input/isPlainObject'
import { isShownField } from './isShownField'
import { labelOf, type Names, valueWords } from './valueWords'

/** A field that says something else than before. */
export type FieldChange = {
  path: string
  /** What the form calls it, with its group. */
  label: string
  /** In words; empty where it said nothing. */
  before: string
  after: string
  /** Whether it is running text; the rest is short and compared as a whole. */
  isProse: boolean
  /** Whether it says the same and is another: emphasis, a picture, a document of the same name. */
  isOfForm: boolean
}

/** Kinds of fields that hold more than is said in words. */
const HAS_FORM: ReadonlySet<string> = new Set(['richText', 'blocks', 'relationship', 'upload'])

const PROSE: ReadonlySet<string> = new Set(['textarea', 'richText', 'blocks'])

type Document = Record<string, unknown>

/**
 * What changed between two versions of a document, as people read it, in the order of the form. Against nothing, all that a
 * new document says.
 */
export function changesOf(
  fields: readonly FlattenedField[],
  before: Document | null,
  after: Document,
  names: Names,
): FieldChange[] {
  return fields.filter(isShownField).flatMap((field): FieldChange[] => {
    const [was, is] = [before?.[field.name], after[field.name]]
    const label = labelOf(field)
    if (field.type === 'group') {
      const inner = changesOf(field.flattenedFields, asDocument(was), asDocument(is), names)
      return inner.map((change) => ({
        ...change,
        path: `${field.name}.${change.path}`,
        label: `${label} › ${change.label}`,
      }))
    }
    const change = {
      path: field.name,
      label,
      before: valueWords(field, was, names),
      after: valueWords(field, is, names),
    }
    const isOfForm = change.before === change.after
    // Ticks and choices that nobody made are stored in several ways; what is seen of a text is compared as stored.
    if (isOfForm && (!HAS_FORM.has(field.type) || isSameStored(was, is))) return []
    return [{ ...change, isProse: PROSE.has(field.type), isOfForm }]
  })
}

const asDocument = (value: unknown): Document => (isPlainObject(value) ? value : {})
