import type { RichTextRule } from '../check/Rule'
import type { Finding } from '../model/Finding'
import type { RichNode } from '../model/RichNode'
import { walk } from '../tree/walk'
import { runsOf } from '../tree/runsOf'
import { linkFinding } from './linkFinding'
import { linksIn, targetOf } from './linksIn'
import { textOf } from '../tree/textOf'
import { shortened } from '../passages/shortened'

/** LNK-3: the same words for different places, and one link that was cut into several. */
export const confusableLinks: RichTextRule = (field, context) => [
  ...sameWords(field, context),
  ...cutLinks(field, context),
]

const sameWords: RichTextRule = ({ path, nodes }) => {
  const targets = new Map<string, string>()
  return linksIn(nodes).flatMap((link) => {
    const target = targetOf(link.node)
    const first = targets.get(link.text)
    if (link.text === '' || first === target) return []
    if (first === undefined) {
      targets.set(link.text, target)
      return []
    }
    const message = `「${link.text}」という同じ言葉のリンクが、別のページにもつながっています。言葉を変えて区別してください。`
    return [linkFinding(path, link, { rule: 'LNK-3', severity: 'warning', message })]
  })
}

const cutLinks: RichTextRule = ({ path: field, nodes }) => {
  const parents: { children: readonly RichNode[]; path: readonly number[] }[] = walk(nodes).flatMap(
    ({ node, path }) =>
      'children' in node && node.kind !== 'link' ? [{ children: node.children, path }] : [],
  )
  return parents.flatMap(({ children, path }) => cutsIn(field, children, path))
}

function cutsIn(
  field: string,
  children: readonly RichNode[],
  parent: readonly number[],
): Finding[] {
  const continues = children.map((node, index) => {
    const before = children[index - 1]
    return node.kind === 'link' && before?.kind === 'link' && targetOf(node) === targetOf(before)
  })
  return runsOf(continues, (does) => does).map(({ index, count }) => {
    const first = index - 1
    const cut = children.slice(first, first + count + 1)
    return {
      rule: 'LNK-3',
      severity: 'hint',
      field,
      place: { node: [...parent, first], start: 0, end: 0 },
      snippet: shortened(textOf(cut)),
      message: '同じ場所へのリンクが、いくつかに切れています。一つにつなげてください。',
      fix: { kind: 'merge-links', field, parent, index: first, count: count + 1 },
    }
  })
}
