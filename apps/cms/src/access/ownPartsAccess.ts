import { canChangeField, type GovernedSlug, OWN_PARTS } from '@tokyo-cancer-portal/domain'
import type { Field, FieldAccess } from 'payload'
import { actorOf } from '../auth/actorOf'

/**
 * The fields of a collection, closed to those who may change only the parts that are their organization's own.
 *
 * Payload leaves a closed field as it is stored, whatever a request or an older version says, and shows it read-only.
 */
export function ownPartsAccess(slug: GovernedSlug, fields: readonly Field[]): Field[] {
  if (!OWN_PARTS[slug]) return [...fields]
  return fields.map((field) => closed(slug, field))
}

function closed(slug: GovernedSlug, field: Field): Field {
  if (field.type === 'ui') return field
  if (field.type === 'tabs') {
    return {
      ...field,
      tabs: field.tabs.map((tab) => {
        // A tab with a name has no access rule of its own, so what it holds would stay open.
        if ('name' in tab && tab.name) throw new Error(`${slug}: tab ${tab.name} has a name`)
        return { ...tab, fields: ownPartsAccess(slug, tab.fields) }
      }),
    }
  }
  if (!('name' in field) || !field.name) {
    if (!('fields' in field)) throw new Error(`${slug}: field of type ${field.type} has no name`)
    return { ...field, fields: ownPartsAccess(slug, field.fields) }
  }
  const rules = 'access' in field ? field.access : undefined
  return {
    ...field,
    access: { ...rules, update: ruleOf(slug, field.name, rules?.update) },
  } as Field
}

function ruleOf(slug: GovernedSlug, name: string, own?: FieldAccess): FieldAccess {
  return async (args) => {
    const { req } = args
    // Internal writes have no user; they pass over access rules anyway.
    if (req.user && !canChangeField(await actorOf(req), slug, name)) return false
    return own ? own(args) : Boolean(req.user)
  }
}
