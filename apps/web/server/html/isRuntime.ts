import type { DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode

const NEXT = '/_next/'
/** Blocks that are data, not scripts. */
const DATA_TYPES = new Set(['application/ld+json'])
/** What React writes between parts of a page so that its own scripts find them again. */
const MARKS = new Set([' ', '$', '/$', '$?', '$!', '$~', '&', '/&', '--'])
/** Here the first line break counts for nothing, so nothing may be taken from before it. */
const LITERAL = new Set(['pre', 'listing', 'textarea'])

/** Whether a part of a page serves nothing but the framework's own scripts. */
export function isRuntime(node: Node): boolean {
  if (node.nodeName === '#comment' && 'data' in node) {
    return MARKS.has(node.data) && !LITERAL.has(node.parentNode?.nodeName ?? '')
  }
  if (!('attrs' in node)) return false
  const value = (wanted: string) => node.attrs.find(({ name }) => name === wanted)?.value ?? ''
  switch (node.nodeName) {
    case 'script':
      return !DATA_TYPES.has(value('type').trim().toLowerCase()) && !isOwnScript(value('src'))
    case 'link':
      return value('href').startsWith(NEXT) && isForScripts(value('rel'), value('as'))
    case 'meta':
      return value('name') === 'next-size-adjust'
    default:
      return false
  }
}

/** An island: a script file of the site itself. No other script has a place in a document. */
const isOwnScript = (src: string) => /^\/islands\/[\w-]+\.js$/.test(src)

const isForScripts = (rel: string, as: string) =>
  /\bmodulepreload\b/i.test(rel) || (/\b(?:preload|prefetch)\b/i.test(rel) && as === 'script')
