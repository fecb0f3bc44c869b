import { plainText } from '../../admin/plainText'
import { isPlainObject } from '../../fields/input/isPlainObject'

/** What a rich text says, and where its links lead: a link that leads elsewhere reads the same. */
export function richWords(value: unknown): string {
  const targets = linkTargets(isPlainObject(value) ? value.root : null)
  return [plainText(value), ...targets.map((target) => `リンク先：${target}`)]
    .filter((line) => line !== '')
    .join('\n')
}

function linkTargets(node: unknown): string[] {
  if (!isPlainObject(node)) return []
  const { children, fields, type } = node
  const url = type === 'link' && isPlainObject(fields) ? fields.url : undefined
  return [
    ...(typeof url === 'string' && url !== '' ? [url] : []),
    ...(Array.isArray(children) ? children.flatMap(linkTargets) : []),
  ]
}
