import { SLUG_MAX_LENGTH } from './isSlug'

const ID_LENGTH = 8

/** Printable ASCII with at least one letter or digit; a Japanese title would leave only scraps. */
const ASCII_TITLE = /^(?=.*[A-Za-z0-9])[\x20-\x7E]+$/

const hyphenated = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("'", '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, SLUG_MAX_LENGTH)
    .replaceAll(/^-+|-+$/g, '')

/**
 * A slug for a new document; never empty.
 *
 * - `title`: becomes the slug if it is ASCII (full-width letters count as such).
 * - `prefix`: otherwise the slug is `<prefix>-<id>`, e.g. `page-k3f9x2ab`, `20261210-k3f9x2ab`.
 * - `id`: a random identifier; its last eight letters and digits are used (the first characters of
 *   a UUIDv7 are the clock and would repeat).
 *
 * Throws a RangeError if neither gives a single letter or digit. Uniqueness is the caller's.
 */
export function slugFrom({
  title,
  prefix,
  id,
}: {
  title: string
  prefix: string
  id: string
}): string {
  const ascii = title.normalize('NFKC').trim()
  if (ASCII_TITLE.test(ascii)) return hyphenated(ascii)

  const tail = id
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .slice(-ID_LENGTH)
  if (tail === '') throw new RangeError('A slug needs an id with a letter or a digit')
  const head = hyphenated(prefix)
    .slice(0, SLUG_MAX_LENGTH - ID_LENGTH - 1)
    .replace(/-+$/, '')
  return head === '' ? tail : `${head}-${tail}`
}
