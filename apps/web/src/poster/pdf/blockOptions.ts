import type { Block } from './Block'

/** How pdfkit lays out a paragraph. Its own height of a line depends on the font; ours does not. */
export function blockOptions(
  pdf: PDFKit.PDFDocument,
  { indent, size, leading }: Block,
): PDFKit.Mixins.TextOptions {
  const { width, margins } = pdf.page
  return {
    width: width - margins.left - margins.right - indent,
    lineGap: size * leading - pdf.currentLineHeight(false),
  }
}
