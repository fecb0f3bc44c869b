import { randomUUID } from 'node:crypto'

const MAX_LENGTH = 60

/**
 * A name for a stored file that no other file has: what is readable and ASCII in `title`, and a random part.
 *
 * Nobody can ask first whether a name is free: of two uploads at the same time both would hear that it is, and the
 * file of the second would take the place of the first.
 */
export function uniqueName(title: string, ending: string): string {
  const readable = title
    .normalize('NFKC')
    .replace(/\.[^./\\]*$/, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_LENGTH)
    .replaceAll(/^-+|-+$/g, '')
  return `${readable || 'file'}-${randomUUID().replaceAll('-', '').slice(-12)}.${ending}`
}
