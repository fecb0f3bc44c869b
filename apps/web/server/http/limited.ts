/** The same bytes, as long as there are not more of them than `maxBytes`; then it throws. */
export async function* limited(
  source: AsyncIterable<Buffer>,
  maxBytes: number,
): AsyncGenerator<Buffer> {
  let length = 0
  for await (const chunk of source) {
    length += chunk.length
    if (length > maxBytes) throw new Error('the body is too large')
    yield chunk
  }
}
