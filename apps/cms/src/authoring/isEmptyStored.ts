import type { StoredNode } from './storedNodes'

/** Whether a paragraph or heading shows nothing: no words, no picture, nothing that is counted. */
export function isEmptyStored(node: StoredNode): boolean {
  const isBlock = node.type === 'paragraph' || node.type === 'heading'
  return isBlock && (node.children ?? []).every(isBlank)
}

function isBlank({ type, text, children }: StoredNode): boolean {
  if (type === 'linebreak') return true
  if (type === 'text' || type === 'tab') return (text ?? '').trim() === ''
  return type === 'link' && (children ?? []).every(isBlank)
}
