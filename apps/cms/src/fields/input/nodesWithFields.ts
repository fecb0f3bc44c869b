import type { Field, RichTextField } from 'payload'
import { isPlainObject } from './isPlainObject'

type Data = Record<string, unknown>
type NodeWithFields = { fields: Field[]; data: Data; path: string }
type SubFields = (args: { node: Data; req: undefined }) => Field[] | null | undefined

/**
 * The links and blocks inside a rich text, with the fields that the editor gives them.
 *
 * The fields come from the field's own sanitized editor, so validators and defaults are in place. Before the config
 * is built there is no editor and the answer is empty.
 */
export function nodesWithFields(field: RichTextField, value: unknown): NodeWithFields[] {
  const subFields = subFieldsOf(field)
  if (!subFields || !isPlainObject(value)) return []
  return visit(value.root, 'root', subFields)
}

function visit(node: unknown, path: string, subFields: Map<string, SubFields>): NodeWithFields[] {
  if (!isPlainObject(node)) return []
  const ask = subFields.get(String(node.type))
  const own = ask && isPlainObject(node.fields) ? ask({ node, req: undefined }) : undefined
  const children = Array.isArray(node.children) ? node.children : []
  return [
    ...(own ? [{ fields: own, data: node.fields as Data, path: `${path}.fields` }] : []),
    ...children.flatMap((child: unknown, index) =>
      visit(child, `${path}.children.${index}`, subFields),
    ),
  ]
}

function subFieldsOf(field: RichTextField): Map<string, SubFields> | undefined {
  const editor = field.editor as
    { editorConfig?: { features?: { getSubFields?: Map<string, SubFields> } } } | undefined
  return editor?.editorConfig?.features?.getSubFields
}
