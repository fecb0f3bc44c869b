import type { Language } from '@tokyo-cancer-portal/domain'
import type { DefaultTreeAdapterTypes } from 'parse5'

import { DEFAULT_LANGUAGE, showsReadings } from '@tokyo-cancer-portal/domain'
import { parse } from 'parse5'

import type { Edit } from './applyEdits'

import { applyEdits } from './applyEdits'
import { isRuntime } from './isRuntime'
import { languageEdits } from './languageEdits'
import { readingEdits } from './readingEdits'

export interface Stripped {
  html: string
  /**
   * Why this HTML cannot be a document. `error`: Next failed and left an empty page for its scripts to
   * fill; `pending`: a part arrives late and only a script would put it into its place.
   */
  fault: 'error' | 'pending' | null
}

type Node = DefaultTreeAdapterTypes.ChildNode

/**
 * Takes Next's runtime out of a page: its scripts, their preloads, the data that repeats the content,
 * and React's marks between the parts. The rest stays byte for byte: a parser finds the places, and they
 * are cut out of the text as it came.
 *
 * In another language than Japanese the links stay in it, and what is Japanese all the same is marked (`languageEdits`).
 * In plain Japanese everyday words get their readings (`readingEdits`).
 */
export function stripRuntime(html: string, language: Language = DEFAULT_LANGUAGE): Stripped {
  const tree = parse(html, { sourceCodeLocationInfo: true })
  const edits: Edit[] = []
  let fault: Stripped['fault'] = null

  const visit = (node: Node): void => {
    if (isRuntime(node)) {
      const [start, end] = placeOf(node, html.length)
      return void edits.push({ start, end, text: '' })
    }
    fault ??= faultOf(node)
    if ('childNodes' in node) for (const child of node.childNodes) visit(child)
    if (node.nodeName === 'template' && 'content' in node) {
      for (const child of node.content.childNodes) visit(child)
    }
  }
  for (const node of tree.childNodes) visit(node)
  if (language !== DEFAULT_LANGUAGE) edits.push(...languageEdits(tree, language))
  if (showsReadings(language)) edits.push(...readingEdits(tree))
  return { html: applyEdits(html, edits), fault }
}

function placeOf({ sourceCodeLocation: place }: Node, end: number): [number, number] {
  if (!place) return [0, 0]
  // A script that is never closed reaches to the end of the page.
  const isOpen = 'startTag' in place && place.startTag && place.endOffset < place.startTag.endOffset
  return [place.startOffset, isOpen ? end : place.endOffset]
}

function faultOf(node: Node): Stripped['fault'] {
  if (!('attrs' in node)) return null
  const id = node.attrs.find(({ name }) => name === 'id')?.value ?? ''
  if (node.nodeName === 'html' && id === '__next_error__') return 'error'
  if (node.nodeName !== 'template') return null
  if (node.attrs.some(({ name }) => name === 'data-dgst')) return 'error'
  return /^[BP]:/.test(id) ? 'pending' : null
}
