const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/**
 * An identifier of an entry that stays: independent of the address, which changes with the host and with the slug.
 *
 * @param fallback address that stands for the document where its id is no UUID
 */
export function atomId(id: string, fallback: string): string {
  return UUID.test(id) ? `urn:uuid:${id}` : `${fallback}#${encodeURIComponent(id)}`
}
