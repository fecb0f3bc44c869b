import { inlineBlocks, richTextBlocks } from '../blocks/richText/richTextBlocks'
import { isPlainObject } from '../fields/input/isPlainObject'

/** The nodes that `portalEditor` knows. It cannot even open a text with any other. */
const NODES = new Set([
  'block',
  'heading',
  'inlineBlock',
  'linebreak',
  'link',
  'list',
  'listitem',
  'paragraph',
  'tab',
  'table',
  'tablecell',
  'tablerow',
  'text',
])

const BLOCKS = new Set<unknown>(richTextBlocks.map(({ slug }) => slug))
const INLINE_BLOCKS = new Set<unknown>(inlineBlocks.map(({ slug }) => slug))
/** Nodes that are nothing without their fields. */
const WITH_FIELDS = new Set(['block', 'inlineBlock', 'link'])
const HEADINGS = new Set<unknown>(['h2', 'h3', 'h4'])

/** What in a rich text the portal's editor could not show again; undefined when it is fine. */
export function richTextProblem(value: unknown): string | undefined {
  const root = isPlainObject(value) ? value.root : undefined
  if (!isPlainObject(root) || root.type !== 'root') return '本文の形式が正しくありません。'
  return childrenProblem(root)
}

function childrenProblem(node: Record<string, unknown>): string | undefined {
  if (node.children === undefined) return undefined
  if (!Array.isArray(node.children)) return '本文の形式が正しくありません。'
  for (const child of node.children as unknown[]) {
    const problem = nodeProblem(child)
    if (problem !== undefined) return problem
  }
  return undefined
}

function nodeProblem(node: unknown): string | undefined {
  if (!isPlainObject(node) || typeof node.type !== 'string' || !NODES.has(node.type)) {
    return '本文に使えない部品が含まれています。'
  }
  if (node.type === 'block' && isPlainObject(node.fields) && !BLOCKS.has(node.fields.blockType)) {
    return '本文に使えない部品が含まれています。'
  }
  if (
    node.type === 'inlineBlock' &&
    isPlainObject(node.fields) &&
    !INLINE_BLOCKS.has(node.fields.blockType)
  ) {
    return '本文に使えない部品が含まれています。'
  }
  if (node.type === 'heading' && holdsInline(node)) {
    return '見出しには、自動で数える数を入れられません。見出しの下の文章に入れてください。'
  }
  if (node.type === 'heading' && !HEADINGS.has(node.tag)) {
    return '見出しは「見出し2」から「見出し4」までを使ってください。'
  }
  if (node.type === 'text' && typeof node.text !== 'string') return '本文の形式が正しくありません。'
  if (WITH_FIELDS.has(node.type) && !isPlainObject(node.fields)) {
    return '本文の形式が正しくありません。'
  }
  return childrenProblem(node)
}

/** The anchor of a heading is made of its words, which a number would change from day to day. */
function holdsInline({ children }: Record<string, unknown>): boolean {
  return (
    Array.isArray(children) &&
    children.some(
      (child: unknown) =>
        isPlainObject(child) && (child.type === 'inlineBlock' || holdsInline(child)),
    )
  )
}
