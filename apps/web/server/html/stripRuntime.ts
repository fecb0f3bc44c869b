import type { DefaultTreeAdapterTypes } from 'parse5'

import { parse } from 'parse5'

import { isRuntime } from './isRuntime'

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
 */
export function stripRuntime(html: string): Stripped {
  const tree = parse(html, { sourceCodeLocationInfo: true })
  const cuts: [start: number, end: number][] = []
  let fault: Stripped['fault'] = null

  const visit = (node: Node): void => {
    if (isRuntime(node)) return void cuts.push(placeOf(node, html.length))
    fault ??= faultOf(node)
    if ('childNodes' in node) for (const child of node.childNodes) visit(child)
    if (node.nodeName === 'template' && 'content' in node) {
      for (const child of node.content.childNodes) visit(child)
    }
  }
  for (const node of tree.childNodes) visit(node)
  return { html: without(html, cuts), fault }
}

function placeOf({ sourceCodeLocation: place }: Node, end: number): [number, number] {
  if (!place) return [0, 0]
  // A script that is never closed reaches to the end of the page.
  const isOpen = 'startTag' in place && place.startTag && place.endOffset < place.startTag.endOffset
  return [place.startOffset, isOpen ? end : place.endOffset]
}

/** In the order of the text: a parser may have moved an element. */
function without(text: string, cuts: [start: number, end: number][]): string {
  const kept: string[] = []
  let from = 0
  for (const [start, end] of cuts.toSorted(([a], [b]) => a - b)) {
    kept.push(text.slice(from, start))
    from = Math.max(from, end)
  }
  return [...kept, text.slice(from)].join('')
}

function faultOf(node: Node): Stripped['fault'] {
  if (!('attrs' in node)) return null
  const id = node.attrs.find(({ name }) => name === 'id')?.value ?? ''
  if (node.nodeName === 'html' && id === '__next_error__') return 'error'
  if (node.nodeName !== 'template') return null
  if (node.attrs.some(({ name }) => name === 'data-dgst')) return 'error'
  return /^[BP]:/.test(id) ? 'pending' : null
}
