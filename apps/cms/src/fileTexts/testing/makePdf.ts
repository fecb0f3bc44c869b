import { createRequire } from 'node:module'
import { buffer } from 'node:stream/consumers'
import Pdf from 'pdfkit'

const require = createRequire(import.meta.url)
const FONT =
  require.resolve('@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf')

/** A PDF with Japanese text in an embedded CID font, one page for each text; a page without text has a drawing. */
export async function makePdf(
  pages: readonly string[],
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Buffer> {
  const pdf = new Pdf({ autoFirstPage: false, ...options })
  const whole = buffer(pdf)
  for (const text of pages) {
    pdf.addPage()
    if (text === '') pdf.rect(50, 50, 200, 300).fill('#336699')
    else pdf.font(FONT).fontSize(11).text(text, { width: 200 })
  }
  pdf.end()
  return whole
}
