import type { Field } from 'payload'

/** Whether any of the fields, also those in groups, rows and blocks, exists once in each language. */
export function hasTranslations(fields: readonly Field[]): boolean {
  return fields.some((field) => {
    if ('localized' in field && field.localized) return true
    switch (field.type) {
      case 'tabs':
        return field.tabs.some((tab) => hasTranslations(tab.fields))
      case 'blocks':
        return field.blocks.some((block) => hasTranslations(block.fields))
      case 'array':
      case 'collapsible':
      case 'group':
      case 'row':
        return hasTranslations(field.fields)
      default:
        return false
    }
  })
}
