/** Numbers that PostgreSQL sent as base64 of 4 bytes each, highest byte first. */
export function readIds(text: string): Int32Array {
  const bytes = Buffer.from(text, 'base64')
  const ids = new Int32Array(bytes.length >>> 2)
  for (let at = 0; at < ids.length; at += 1) ids[at] = bytes.readInt32BE(at * 4)
  return ids
}
