import { isPlainObject } from '../fields/input/isPlainObject'

type Node = Record<string, unknown>

const BOLD = 1

/** Headings that the editor does not offer, as they come with pasted text, and what they become. */
const HEADINGS: Readonly<Record<string, string>> = { h1: 'h2', h5: 'h4', h6: 'h4' }

const TABLE_LOOKS = ['colWidths', 'frozenColumnCount', 'frozenRowCount', 'rowStriping']

/**
 * A rich text without anything that is only about looks: of the formats of a text bold stays, alignment, indents,
 * inline styles, cell colours, column widths, stripes and fixed columns go, and headings are h2 to h4. Anything that is no rich text comes
 * back as it is, for the validation to refuse.
 */
export function cleanRichText(value: unknown): unknown {
  if (!isPlainObject(value) || !isPlainObject(value.root)) return value
  return { ...value, root: cleanNode(value.root) }
}

function cleanNode(node: Node): Node {
  const { children } = node
  const clean: Node = { ...node, ...plainLooks(node) }
  if (Array.isArray(children)) {
    clean.children = children.map((child: unknown) =>
      isPlainObject(child) ? cleanNode(child) : child,
    )
  }
  return clean
}

function plainLooks(node: Node): Node {
  const looks: Node = {}
  if ('style' in node) looks.style = ''
  if ('textStyle' in node) looks.textStyle = ''
  if ('textFormat' in node) looks.textFormat = onlyBold(node.textFormat)
  if (node.type === 'text') looks.format = onlyBold(node.format)
  else if ('format' in node) looks.format = ''
  if ('indent' in node && node.type !== 'listitem') looks.indent = 0
  if (node.type === 'heading') looks.tag = HEADINGS[String(node.tag)] ?? node.tag
  if (node.type === 'tablecell') {
    looks.backgroundColor = null
    looks.width = undefined
  }
  if (node.type === 'table') for (const look of TABLE_LOOKS) looks[look] = undefined
  return looks
}

function onlyBold(format: unknown): number {
  return typeof format === 'number' ? format & BOLD : 0
}
