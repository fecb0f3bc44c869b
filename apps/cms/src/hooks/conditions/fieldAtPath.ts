import { isLanguage } from '@tokyo-cancer-portal/domain'
import type { FlattenedField } from 'payload'
import { isForColleagues } from '../../access/colleaguesFields'

/** What a path of a condition leads to: the kind of values that are compared there. */
export type Target = {
  type: FlattenedField['type'] | 'id'
  hasMany?: boolean
  /** What a choice may be. */
  choices?: readonly string[]
}

/** The fields of a collection by its slug. */
export type FieldsOf = (slug: string) => readonly FlattenedField[] | undefined

/**
 * The field at a path as Payload reads it (`venue.name`, in GraphQL `venue__name`), through groups, rows and
 * relations; undefined where there is none.
 */
export function fieldAtPath(
  path: string,
  fields: readonly FlattenedField[],
  fieldsOf: FieldsOf,
): Target | undefined {
  return follow(path.replaceAll('__', '.').split('.'), fields, fieldsOf, true)
}

function follow(
  [name, ...rest]: string[],
  fields: readonly FlattenedField[],
  fieldsOf: FieldsOf,
  isDocument: boolean,
): Target | undefined {
  if (isDocument && name === 'id' && rest.length === 0) return { type: 'id' }
  const field = fields.find((candidate) => candidate.name === name)
  if (!field) return undefined
  if (rest.length === 0) return targetOf(field)
  // `title.ja`: the text in one language, whatever language is asked for.
  const [language = ''] = rest
  const isTranslated = 'localized' in field && field.localized === true
  if (isTranslated && rest.length === 1 && isLanguage(language)) return targetOf(field)
  switch (field.type) {
    case 'group':
    case 'tab':
    case 'array':
      return follow(rest, field.flattenedFields, fieldsOf, false)
    case 'relationship':
    case 'upload':
      return behindRelation(field, rest, fieldsOf)
    default:
      return undefined
  }
}

function behindRelation(
  { relationTo }: Extract<FlattenedField, { type: 'relationship' | 'upload' }>,
  rest: string[],
  fieldsOf: FieldsOf,
): Target | undefined {
  if (!Array.isArray(relationTo)) {
    // Behind a relation nobody asks whose the document is (`lookAmongColleagues`).
    if (isForColleagues(relationTo, rest.join('.'))) return undefined
    return follow(rest, fieldsOf(relationTo) ?? [], fieldsOf, true)
  }
  if (rest.length > 1) return undefined
  if (rest[0] === 'value') return { type: 'id' }
  return rest[0] === 'relationTo' ? { type: 'select', choices: relationTo } : undefined
}

function targetOf(field: FlattenedField): Target {
  return {
    type: field.type,
    hasMany: 'hasMany' in field && field.hasMany === true,
    ...(field.type === 'select' || field.type === 'radio'
      ? {
          choices: field.options.map((option) =>
            typeof option === 'string' ? option : option.value,
          ),
        }
      : {}),
  }
}
