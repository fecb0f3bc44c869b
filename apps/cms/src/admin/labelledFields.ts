import type { ClientField } from 'payload'

type Labelled = { path: string; label: string }

/** The fields of a form that people can talk about, one or two levels deep, under the names they see. */
export function labelledFields(fields: readonly ClientField[], above?: Labelled): Labelled[] {
  return fields.flatMap((field): Labelled[] => {
    if (field.type === 'ui' || ('admin' in field && field.admin?.hidden === true)) return []
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => labelledFields(tab.fields, above))
    if (field.type === 'row' || field.type === 'collapsible') {
      return labelledFields(field.fields, above)
    }
    if (!('name' in field) || typeof field.name !== 'string' || field.name.startsWith('_'))
      return []
    const own = 'label' in field && typeof field.label === 'string' ? field.label : field.name
    const here = {
      path: above ? `${above.path}.${field.name}` : field.name,
      label: above ? `${above.label} › ${own}` : own,
    }
    return field.type === 'group' && !above ? labelledFields(field.fields, here) : [here]
  })
}
