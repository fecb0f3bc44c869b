import type { AuthoredDocument, RichTextField, TextField } from '../model/AuthoredDocument'
import type { Fix, ReplaceText } from '../model/Fix'
import type { RichNode } from '../model/RichNode'
import { changeNodes } from '../tree/changeNode'
import { changeTree, type TreeFix } from './changeTree'
import { replaceIn } from './replaceIn'

/** The document with those of the fixes that do not get into each other's way. */
export function applyFixes<Document extends AuthoredDocument>(
  document: Document,
  fixes: readonly Fix[],
): Document {
  if (fixes.length === 0) return document
  return {
    ...document,
    texts: document.texts.map((field) => inText(field, ofField(fixes, field.path))),
    richTexts: document.richTexts.map((field) => inRichText(field, ofField(fixes, field.path))),
  }
}

const ofField = (fixes: readonly Fix[], path: string): Fix[] =>
  fixes.filter(({ field }) => field === path)

const isReplacement = (fix: Fix): fix is ReplaceText => fix.kind === 'replace-text'

function inText(field: TextField, fixes: readonly Fix[]): TextField {
  const text = replaceIn(field.text, fixes.filter(isReplacement))
  return text === field.text ? field : { ...field, text }
}

/** First the words, which move no node; then the tree, from its end, so that places before stay where they are. */
function inRichText(field: RichTextField, fixes: readonly Fix[]): RichTextField {
  const byNode = new Map<string, ReplaceText[]>()
  for (const fix of fixes.filter(isReplacement)) {
    const key = fix.node.join('.')
    const same = byNode.get(key)
    if (same) same.push(fix)
    else byNode.set(key, [fix])
  }
  let nodes = changeNodes(
    field.nodes,
    new Map([...byNode].map(([path, same]) => [path, (node) => replaceWords(node, same)])),
  )
  const tree = fixes.filter((fix): fix is TreeFix => !isReplacement(fix))
  for (const fix of tree.toSorted((one, other) => comparePlaces(placeOf(other), placeOf(one)))) {
    nodes = changeTree(nodes, fix)
  }
  return nodes === field.nodes ? field : { ...field, nodes }
}

function replaceWords(node: RichNode, replacements: readonly ReplaceText[]): RichNode {
  if (node.kind !== 'text') return node
  const text = replaceIn(node.text, replacements)
  return text === node.text ? node : { ...node, text }
}

function placeOf(fix: TreeFix): readonly number[] {
  if ('parent' in fix) return [...fix.parent, fix.index]
  return 'node' in fix ? fix.node : (fix.levels[0]?.node ?? [])
}

function comparePlaces(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((index, depth) => index !== other[depth])
  return at < 0 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -1)
}
