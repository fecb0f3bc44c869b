import type { Fix, ReplaceText } from '../model/Fix'

/** A fix that moves or changes nodes, not words. */
export type TreeFix = Exclude<Fix, ReplaceText>

/** How one kind of tree is changed: the model that the rules read, or what an editor stores. */
export interface TreeChanges<Tree> {
  /** @param byNode what is replaced in which text; the path of a node is written with dots (`3.0.1`) */
  replaceWords: (tree: Tree, byNode: ReadonlyMap<string, readonly ReplaceText[]>) => Tree
  /** Changes nothing where the fix does not find what it expects. */
  change: (tree: Tree, fix: TreeFix) => Tree
}

export const isReplacement = (fix: Fix): fix is ReplaceText => fix.kind === 'replace-text'

/**
 * A rich text with fixes: first the words, which move no node; then the tree, from its end, so that places before stay where
 * they are.
 */
export function fixTree<Tree>(
  tree: Tree,
  fixes: readonly Fix[],
  { replaceWords, change }: TreeChanges<Tree>,
): Tree {
  const byNode = new Map<string, ReplaceText[]>()
  for (const fix of fixes.filter(isReplacement)) {
    const key = fix.node.join('.')
    const same = byNode.get(key)
    if (same) same.push(fix)
    else byNode.set(key, [fix])
  }
  return fixes
    .filter((fix): fix is TreeFix => !isReplacement(fix))
    .toSorted((one, other) => comparePlaces(placeOf(other), placeOf(one)))
    .reduce(change, replaceWords(tree, byNode))
}

function placeOf(fix: TreeFix): readonly number[] {
  if ('parent' in fix) return [...fix.parent, fix.index]
  return 'node' in fix ? fix.node : (fix.levels[0]?.node ?? [])
}

function comparePlaces(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((index, depth) => index !== other[depth])
  return at < 0 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -1)
}
