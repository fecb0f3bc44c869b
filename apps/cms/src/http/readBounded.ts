/**
 * The body of an answer as text.
 *
 * @throws Error where it is longer than `most` bytes; the rest is not read then
 */
export async function readBounded(response: Response, most: number): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  if (response.body) {
    for await (const chunk of response.body) {
      length += chunk.byteLength
      // Leaving the loop gives the connection up.
      if (length > most) throw new Error(`the answer is longer than ${most} bytes`)
      chunks.push(chunk)
    }
  }
  return Buffer.concat(chunks).toString('utf8')
}
