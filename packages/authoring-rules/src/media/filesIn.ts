import type { FileNode, RichNode } from '../model/RichNode'
import { type PlacedNode, walk } from '../tree/walk'

export interface PlacedFile extends PlacedNode {
  node: FileNode
}

/** Every file that a rich text offers. */
export function filesIn(nodes: readonly RichNode[]): PlacedFile[] {
  return walk(nodes).flatMap(({ node, path, siblings }) =>
    node.kind === 'file' ? [{ node, path, siblings }] : [],
  )
}

export function isPdf({ mimeType, fileName }: Pick<FileNode, 'mimeType' | 'fileName'>): boolean {
  return mimeType === 'application/pdf' || /\.pdf$/i.test(fileName ?? '')
}
