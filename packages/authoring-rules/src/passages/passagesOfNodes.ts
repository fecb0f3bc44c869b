import type { RichNode } from '../model/RichNode'
import type { Passage, PassageKind, Segment } from './Passage'
import { passageOf } from './passageOf'

/** Deeper than any editor nests. */
export const MAX_DEPTH = 40

/** Stands for what is counted when the page is made. */
const COMPUTED = '\uFFFC'

interface Placed {
  node: RichNode
  path: readonly number[]
}

/** The passages of a rich text, in reading order. What is nested more than 40 deep is left out. */
export function passagesOfNodes(nodes: readonly RichNode[], names: readonly string[]): Passage[] {
  const passages: Passage[] = []
  collect(nodes, [], 'paragraph')
  return passages

  function collect(
    children: readonly RichNode[],
    parent: readonly number[],
    kind: PassageKind,
  ): void {
    if (parent.length > MAX_DEPTH) return
    let run: Placed[] = []
    const finish = (): void => {
      if (run.length > 0) passages.push(joined(run, kind, names))
      run = []
    }
    for (const [index, node] of children.entries()) {
      const path = [...parent, index]
      if (isInline(node)) run.push({ node, path })
      else {
        finish()
        if (node.kind === 'box') {
          node.children.forEach((child, at) =>
            passages.push(joined([{ node: child, path: [...path, at] }], 'box', names)),
          )
        } else if ('children' in node) collect(node.children, path, kindWithin(node, kind))
      }
    }
    finish()
  }
}

export function isInline(node: RichNode): boolean {
  return ['text', 'break', 'number', 'link'].includes(node.kind)
}

function kindWithin(node: RichNode, outside: PassageKind): PassageKind {
  if (node.kind === 'heading' || node.kind === 'item' || node.kind === 'cell') return node.kind
  return outside
}

function joined(run: readonly Placed[], kind: PassageKind, names: readonly string[]): Passage {
  const segments: Segment[] = []
  const parts: string[] = []
  let length = 0
  const add = ({ node, path }: Placed, isLink: boolean): void => {
    if (path.length > MAX_DEPTH) return
    if (node.kind === 'link') {
      node.children.forEach((child, index) => add({ node: child, path: [...path, index] }, true))
      return
    }
    const text = node.kind === 'text' ? node.text : node.kind === 'break' ? '\n' : COMPUTED
    if (node.kind === 'text') {
      const isBold = node.bold === true
      segments.push({ start: length, end: length + text.length, node: path, isLink, isBold })
    }
    parts.push(text)
    length += text.length
  }
  for (const placed of run) add(placed, false)
  return passageOf(kind, parts.join(''), segments, names)
}
