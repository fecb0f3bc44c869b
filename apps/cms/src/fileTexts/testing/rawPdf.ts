import { deflateSync } from 'node:zlib'

/**
 * A PDF put together by hand: what no honest program writes, and what old programs wrote.
 *
 * @param content of its one page, deflated once or several times
 * @param font object of the font that the page calls F1
 */
export function rawPdf(content: Buffer | string, { font = '', deflated = 1 } = {}): Buffer {
  let stream: Buffer = Buffer.from(content)
  for (let time = 0; time < deflated; time += 1) stream = deflateSync(stream)
  const filters = Array.from({ length: deflated }, () => '/FlateDecode').join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    Buffer.concat([
      Buffer.from(`<< /Length ${stream.length} /Filter [${filters}] >>\nstream\n`),
      stream,
      Buffer.from('\nendstream'),
    ]),
    font || '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ].map((body, at) =>
    Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), Buffer.from(body), Buffer.from('\nendobj\n')]),
  )
  return Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    ...objects,
    Buffer.from('trailer\n<< /Root 1 0 R /Size 6 >>\n%%EOF\n'),
  ])
}
