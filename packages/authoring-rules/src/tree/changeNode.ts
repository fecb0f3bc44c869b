import type { RichNode } from '../model/RichNode'

type Change = (node: RichNode) => RichNode

/**
 * The nodes with those at the given paths changed (a path is written with dots: `3.0.1`); the same nodes where none is there,
 * or where nothing changes.
 */
export function changeNodes(
  nodes: readonly RichNode[],
  changes: ReadonlyMap<string, Change>,
): readonly RichNode[] {
  const here = new Map<number, Change>()
  const below = new Map<number, Map<string, Change>>()
  for (const [path, change] of changes) {
    const dot = path.indexOf('.')
    const index = Number(dot < 0 ? path : path.slice(0, dot))
    if (dot < 0) here.set(index, change)
    else below.set(index, (below.get(index) ?? new Map()).set(path.slice(dot + 1), change))
  }
  const changed = nodes.map((node, index) => {
    const inner = below.get(index)
    const renewed = inner ? withChildren(node, (children) => changeNodes(children, inner)) : node
    return here.get(index)?.(renewed) ?? renewed
  })
  return changed.every((node, index) => node === nodes[index]) ? nodes : changed
}

/** The nodes with the children of the one at the path changed; `[]` is the root. */
export function changeChildren(
  nodes: readonly RichNode[],
  parent: readonly number[],
  change: (children: readonly RichNode[]) => readonly RichNode[],
): readonly RichNode[] {
  if (parent.length === 0) return change(nodes)
  return changeNodes(nodes, new Map([[parent.join('.'), (node) => withChildren(node, change)]]))
}

function withChildren(
  node: RichNode,
  change: (children: readonly RichNode[]) => readonly RichNode[],
): RichNode {
  if (!('children' in node)) return node
  const children = change(node.children)
  return children === node.children ? node : ({ ...node, children } as RichNode)
}
