import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Edit } from './applyEdits'

import { everydayWords, readEveryday } from '@tokyo-cancer-portal/japanese-text'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element
type Tree = DefaultTreeAdapterTypes.Document

/** What has its reading already, what browsers show as plain text, and what nobody reads. */
const LEFT = new Set([
  'head',
  'script',
  'style',
  'template',
  'svg',
  'ruby',
  'textarea',
  'option',
  'title',
  'noscript',
])

const words = everydayWords()

/**
 * Readings over the everyday words of a page in plain Japanese, wherever they stand: also in the site's own words, which
 * hundreds of components show. What is in another language, or is Japanese because nobody has put it into plain words,
 * says so by `lang`, and is left as it is.
 */
export function readingEdits(tree: Tree): Edit[] {
  const edits: Edit[] = []
  const visit = (node: Node): void => {
    if (!('attrs' in node) || LEFT.has(node.nodeName)) return
    if (node.nodeName !== 'html' && node.attrs.some(({ name }) => name === 'lang')) return
    for (const child of node.childNodes) {
      if ('value' in child) edits.push(...ofText(child, node))
      else visit(child)
    }
  }
  for (const node of tree.childNodes) visit(node)
  return edits
}

function ofText(node: DefaultTreeAdapterTypes.TextNode, parent: Element): Edit[] {
  const place = node.sourceCodeLocation
  if (!place) return []
  // Next parts a sentence by comments where a value stands in it.
  const texts = parent.childNodes.filter(({ nodeName }) => nodeName !== '#comment')
  const at = texts.indexOf(node)
  const parts = readEveryday(node.value, words, {
    before: textOf(texts[at - 1]),
    after: textOf(texts[at + 1]),
  })
  if (parts.every(({ reading }) => reading === null)) return []
  const text = parts.map(({ base, reading }) => rubyOf(escaped(base), reading)).join('')
  // Together one box, as before: in a flex container each piece would become one of its own.
  return [{ start: place.startOffset, end: place.endOffset, text: `<span>${text}</span>` }]
}

const textOf = (node: Node | undefined): string => (node && 'value' in node ? node.value : '')

/** As the components write it (`Ruby`): shown with `rt`, never read aloud. */
const rubyOf = (base: string, reading: string | null): string =>
  reading === null
    ? base
    : `<ruby>${base}<rp aria-hidden="true">（</rp><rt aria-hidden="true">${reading}</rt><rp aria-hidden="true">）</rp></ruby>`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
