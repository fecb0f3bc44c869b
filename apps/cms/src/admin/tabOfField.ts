import type { ClientField } from 'payload'

/** The label of the tab of a form in which the field at a path stands; null for one that is in no tab, or is none. */
export function tabOfField(fields: readonly ClientField[], path: string): string | null {
  const [name = ''] = path.split('.')
  for (const field of fields) {
    if (field.type !== 'tabs') continue
    const tab = field.tabs.find((one) => holds(one.fields, name))
    if (tab) return typeof tab.label === 'string' ? tab.label : null
  }
  return null
}

function holds(fields: readonly ClientField[], name: string): boolean {
  return fields.some((field) => {
    if (field.type === 'row' || field.type === 'collapsible') return holds(field.fields, name)
    return 'name' in field && field.name === name
  })
}
