import type { Field } from 'payload'

type Data = Record<string, unknown>

/**
 * The same content with every field that says nothing in it saying so: null, or an empty list.
 *
 * A save leaves what is undefined as it stands in the newest version, which may be a change that nobody approved. What
 * is put back as it was has to be complete, also inside groups, rows and blocks; a rich text is one value.
 */
export function completeContent(fields: readonly Field[], content: Data): Data {
  return fields.reduce((done, field) => completeField(field, done), content)
}

function completeField(field: Field, content: Data): Data {
  switch (field.type) {
    case 'tabs':
      return field.tabs.reduce((done, tab) => {
        if (!('name' in tab) || tab.name === undefined) return completeContent(tab.fields, done)
        return { ...done, [tab.name]: completeContent(tab.fields, objectOf(done[tab.name])) }
      }, content)
    case 'collapsible':
    case 'row':
      return completeContent(field.fields, content)
    case 'join':
    case 'ui':
      return content
    case 'group':
      if (!('name' in field)) return completeContent(field.fields, content)
      return {
        ...content,
        [field.name]: completeContent(field.fields, objectOf(content[field.name])),
      }
    case 'array':
      return withRows(field.name, content, () => field.fields)
    case 'blocks':
      return withRows(
        field.name,
        content,
        (row) => field.blocks.find(({ slug }) => slug === row.blockType)?.fields ?? [],
      )
    default:
      if (field.virtual || field.name === 'id' || content[field.name] !== undefined) return content
      return { ...content, [field.name]: 'hasMany' in field && field.hasMany ? [] : null }
  }
}

function withRows(name: string, content: Data, fieldsOf: (row: Data) => readonly Field[]): Data {
  const rows = content[name]
  if (!Array.isArray(rows)) return { ...content, [name]: [] }
  return { ...content, [name]: (rows as Data[]).map((row) => completeContent(fieldsOf(row), row)) }
}

const objectOf = (value: unknown): Data =>
  typeof value === 'object' && value !== null ? (value as Data) : {}
