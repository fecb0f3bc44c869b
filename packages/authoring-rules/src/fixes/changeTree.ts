import type { MakeList, MergeLinks, RemoveEmpty } from '../model/Fix'
import type { RichNode } from '../model/RichNode'
import { changeChildren, changeNodes } from '../tree/changeNode'
import { isEmptyNode } from '../tree/isEmptyNode'
import type { TreeFix } from './fixTree'
import { asList, markHeader, mergeLinks } from './newNodes'

/** The nodes after a fix; the same ones where it does not find what it expects. */
export function changeTree(nodes: readonly RichNode[], fix: TreeFix): readonly RichNode[] {
  switch (fix.kind) {
    case 'set-address':
      return changeOne(nodes, fix.node, (node) =>
        node.kind === 'link' && node.to.kind === 'address' && node.to.address === fix.from
          ? { ...node, to: { kind: 'address', address: fix.to } }
          : node,
      )
    case 'set-levels':
      return changeNodes(
        nodes,
        new Map(
          fix.levels.map(({ node: path, from, to }) => [
            path.join('.'),
            (node) =>
              node.kind === 'heading' && node.level === from ? { ...node, level: to } : node,
          ]),
        ),
      )
    case 'mark-header':
      return changeOne(nodes, fix.node, (node) => (node.kind === 'table' ? markHeader(node) : node))
    case 'remove-empty':
    case 'make-list':
    case 'merge-links':
      return changeChildren(nodes, fix.parent, (children) => replaced(children, fix))
  }
}

function changeOne(
  nodes: readonly RichNode[],
  path: readonly number[],
  change: (node: RichNode) => RichNode,
): readonly RichNode[] {
  return changeNodes(nodes, new Map([[path.join('.'), change]]))
}

function replaced(
  children: readonly RichNode[],
  fix: RemoveEmpty | MakeList | MergeLinks,
): readonly RichNode[] {
  const those = children.slice(fix.index, fix.index + fix.count)
  const instead = those.length === fix.count ? insteadOf(those, fix) : undefined
  return instead === undefined ? children : children.toSpliced(fix.index, fix.count, ...instead)
}

function insteadOf(
  nodes: readonly RichNode[],
  fix: RemoveEmpty | MakeList | MergeLinks,
): RichNode[] | undefined {
  switch (fix.kind) {
    case 'remove-empty':
      return nodes.every((node) => isBlock(node) && isEmptyNode(node)) ? [] : undefined
    case 'make-list':
      return asList(nodes, fix)
    case 'merge-links':
      return mergeLinks(nodes)
  }
}

const isBlock = ({ kind }: RichNode): boolean => kind === 'paragraph' || kind === 'heading'
