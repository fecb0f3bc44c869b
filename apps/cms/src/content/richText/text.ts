import type { TextNode } from './nodes'

/** A plain run of text. */
export function text(content: string): TextNode {
  return {
    type: 'text',
    version: 1,
    text: content,
    format: 0,
    detail: 0,
    mode: 'normal',
    style: '',
  }
}
