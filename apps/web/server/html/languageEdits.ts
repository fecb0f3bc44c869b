import type { Language } from '@tokyo-cancer-portal/domain'
import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Edit } from './applyEdits'

import { inLanguage, languageFacts } from '@tokyo-cancer-portal/domain'

import { isJapanese } from './isJapanese'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element
type Tree = DefaultTreeAdapterTypes.Document

/** What leads to a page of the site. */
const LEADS: Readonly<Record<string, string>> = { a: 'href', area: 'href', form: 'action' }
/** Their text is not read as words, or cannot carry a language of its own. */
const WORDLESS = new Set(['script', 'style', 'template', 'head', 'svg'])

/**
 * What makes a page a page of its language, whatever its parts know of languages: links and forms stay in it (a link
 * with `hreflang` says itself where it leads), and words that are Japanese among others say so, for whoever listens to
 * the page (WCAG 2.2, 3.1.2): names of hospitals and events, and what is not translated yet.
 */
export function languageEdits(tree: Tree, language: Language): Edit[] {
  const edits: Edit[] = []
  const visit = (node: Node, lang: string): void => {
    if (!('attrs' in node) || WORDLESS.has(node.nodeName)) return
    const lead = leadEdit(node, language)
    if (lead) edits.push(lead)
    const own = attributeOf(node, 'lang')?.value ?? lang
    const isMarked = own === lang && own !== 'ja' && isJapanese(ownText(node))
    if (isMarked) edits.push(...markEdit(node))
    for (const child of node.childNodes) visit(child, isMarked ? 'ja' : own)
  }
  for (const node of tree.childNodes) visit(node, languageFacts(language).htmlLang)
  return edits
}

function leadEdit(node: Element, language: Language): Edit | null {
  const name = LEADS[node.nodeName]
  const attribute = name ? attributeOf(node, name) : undefined
  const place = name ? node.sourceCodeLocation?.attrs?.[name] : undefined
  if (!name || !attribute || !place || attributeOf(node, 'hreflang')) return null
  const value = inLanguage(language, attribute.value)
  if (value === attribute.value) return null
  return { start: place.startOffset, end: place.endOffset, text: `${name}="${escaped(value)}"` }
}

function markEdit(node: Element): Edit[] {
  const tag = node.sourceCodeLocation?.startTag
  if (!tag) return []
  // Behind the name of the element.
  const at = tag.startOffset + 1 + node.tagName.length
  return [{ start: at, end: at, text: ' lang="ja"' }]
}

const attributeOf = (node: Element, wanted: string) =>
  node.attrs.find(({ name }) => name === wanted)

/** The words that stand in the element itself, not in one inside it. */
const ownText = ({ childNodes }: Element): string =>
  childNodes.map((child) => ('value' in child ? child.value : '')).join('')

const escaped = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
