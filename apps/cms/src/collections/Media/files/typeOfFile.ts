import { FILE_TYPES } from '../fileTypes'

/**
 * The type of a file that somebody sends: the declared one where it is among those that we take, else the one that
 * the name's ending says (a machine without an office suite knows no presentations). Payload compares it with the
 * content.
 */
export function typeOfFile({
  mimetype,
  name,
}: {
  mimetype: string
  name: string
}): string | undefined {
  const declared = mimetype.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (Object.hasOwn(FILE_TYPES, declared)) return declared
  if (declared !== '' && declared !== 'application/octet-stream') return undefined
  const ending = name.split('.').pop()?.toLowerCase().replace('jpeg', 'jpg')
  return Object.keys(FILE_TYPES).find((type) => FILE_TYPES[type] === ending)
}
