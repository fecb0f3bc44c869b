import { replaceIn } from '@tokyo-cancer-portal/authoring-rules'
import { boxTexts } from './boxTexts'
import { type StoredNode, storedNodeAt, type StoredRoot } from './storedNodes'

type Replacements = Parameters<typeof replaceIn>[1]

/** Replaces words in texts of the tree and in those of its blocks, in place. */
export function replaceStoredWords(
  root: StoredRoot,
  byNode: ReadonlyMap<string, Replacements>,
): StoredRoot {
  for (const [key, replacements] of byNode) {
    const path = key.split('.').map(Number)
    const block = storedNodeAt(root, path.slice(0, -1))
    if (block?.type === 'block') replaceInBlock(block, path.at(-1) ?? 0, replacements)
    else replaceInText(storedNodeAt(root, path), replacements)
  }
  return root
}

function replaceInText(node: StoredNode | undefined, replacements: Replacements): void {
  if (node?.type === 'text' && typeof node.text === 'string') {
    node.text = replaceIn(node.text, replacements)
  }
}

/** The texts of a block are numbered as the rules see them (see boxTexts). */
function replaceInBlock({ fields = {} }: StoredNode, index: number, replacements: Replacements) {
  const text = boxTexts(fields)[index]
  if (text?.name === undefined) return
  const names = text.name.split('.')
  const last = names.pop() ?? ''
  const holder = names.reduce<Record<string, unknown>>(
    (value, name) => value[name] as Record<string, unknown>,
    fields,
  )
  holder[last] = replaceIn(text.text, replacements)
}
