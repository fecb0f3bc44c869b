import type { TreeFix } from '@tokyo-cancer-portal/authoring-rules'
import { isEmptyStored } from './isEmptyStored'
import { storedList } from './storedList'
import { type StoredNode, storedNodeAt, type StoredRoot } from './storedNodes'

const ROW_HEADER = 1

/** Makes one change of the tree, in place; none where it does not find what the fix expects. */
export function changeStoredTree(root: StoredRoot, fix: TreeFix): StoredRoot {
  switch (fix.kind) {
    case 'set-address': {
      const fields = nodeOf(root, fix.node, 'link')?.fields
      if (fields && fields['linkType'] !== 'internal' && fields['url'] === fix.from) {
        fields['url'] = fix.to
      }
      break
    }
    case 'set-levels':
      for (const { node, from, to } of fix.levels) {
        const heading = nodeOf(root, node, 'heading')
        if (heading?.tag === `h${from}`) heading.tag = `h${to}`
      }
      break
    case 'mark-header':
      for (const cell of nodeOf(root, fix.node, 'table')?.children?.[0]?.children ?? []) {
        cell.headerState = (cell.headerState ?? 0) | ROW_HEADER
      }
      break
    default: {
      const siblings = storedNodeAt(root, fix.parent)?.children
      const those = siblings?.slice(fix.index, fix.index + fix.count) ?? []
      const instead = those.length === fix.count ? insteadOf(those, fix) : undefined
      if (instead) siblings?.splice(fix.index, fix.count, ...instead)
    }
  }
  return root
}

function nodeOf(root: StoredRoot, path: readonly number[], type: string): StoredNode | undefined {
  const node = storedNodeAt(root, path)
  return node?.type === type ? node : undefined
}

function insteadOf(
  nodes: StoredNode[],
  fix: Extract<TreeFix, { parent: readonly number[] }>,
): StoredNode[] | undefined {
  switch (fix.kind) {
    case 'remove-empty':
      return nodes.every(isEmptyStored) ? [] : undefined
    case 'make-list':
      return storedList(nodes, fix)
    case 'merge-links':
      return mergedLinks(nodes)
  }
}

function mergedLinks(nodes: readonly StoredNode[]): StoredNode[] | undefined {
  const [first] = nodes
  if (!first || nodes.some((node) => node.type !== 'link' || target(node) !== target(first))) {
    return undefined
  }
  return [{ ...first, children: nodes.flatMap(({ children }) => children ?? []) }]
}

function target({ fields = {} }: StoredNode): string {
  const { linkType, url, doc } = fields
  return linkType === 'internal' ? JSON.stringify(doc ?? null) : String(url).trim()
}
