import type { AuthoredDocument, RichTextField, TextField } from '../model/AuthoredDocument'
import type { Fix, ReplaceText } from '../model/Fix'
import type { RichNode } from '../model/RichNode'
import { changeNodes } from '../tree/changeNode'
import { changeTree } from './changeTree'
import { fixTree, isReplacement } from './fixTree'
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

function inText(field: TextField, fixes: readonly Fix[]): TextField {
  const text = replaceIn(field.text, fixes.filter(isReplacement))
  return text === field.text ? field : { ...field, text }
}

function inRichText(field: RichTextField, fixes: readonly Fix[]): RichTextField {
  const nodes = fixTree<readonly RichNode[]>(field.nodes, fixes, {
    replaceWords: (tree, byNode) =>
      changeNodes(
        tree,
        new Map(
          [...byNode].map(([path, replacements]) => [
            path,
            (node) => replaceWords(node, replacements),
          ]),
        ),
      ),
    change: changeTree,
  })
  return nodes === field.nodes ? field : { ...field, nodes }
}

function replaceWords(node: RichNode, replacements: readonly ReplaceText[]): RichNode {
  if (node.kind !== 'text') return node
  const text = replaceIn(node.text, replacements)
  return text === node.text ? node : { ...node, text }
}
