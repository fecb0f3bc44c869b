import type { RichNode } from '../model/RichNode'
import { MAX_DEPTH } from '../passages/passagesOfNodes'

/** Whether a node shows nothing: no words, no picture, nothing that is counted. */
export function isEmptyNode(node: RichNode, depth = 0): boolean {
  if (depth > MAX_DEPTH) return false
  if (node.kind === 'text') return node.text.trim() === ''
  if (node.kind === 'break') return true
  if (!('children' in node)) return false
  // Of a node that is not known nobody can say that it is empty.
  if (node.kind === 'other' && node.children.length === 0) return false
  return node.children.every((child) => isEmptyNode(child, depth + 1))
}
