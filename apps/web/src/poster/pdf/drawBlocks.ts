import type { Block } from './Block'

import { blockOptions } from './blockOptions'

/** Draws paragraphs one below the other from the top of the page. */
export function drawBlocks(
  pdf: PDFKit.PDFDocument,
  parent: PDFKit.PDFStructureElement,
  blocks: readonly Block[],
): void {
  const { left, top } = pdf.page.margins
  let bottom = top
  let lineTop = top
  for (const block of blocks) {
    pdf.font(block.font).fontSize(block.size)
    const options = blockOptions(pdf, block)
    const y = block.beside ? lineTop : bottom + block.gap
    const height = pdf.heightOfString(block.text, options)
    if (block.framed) {
      pdf.markContent('Artifact', { type: 'Layout' })
      pdf
        .lineWidth(3)
        .rect(left, y, options.width ?? 0, height)
        .stroke()
      pdf.endMarkedContent()
    }
    parent.add(
      pdf.struct(block.tag, {}, () => {
        pdf.font(block.font).fontSize(block.size)
        pdf.text(block.text, left + block.indent, y, {
          ...options,
          align: block.framed ? 'center' : 'left',
          strike: block.struck ?? false,
        })
      }),
    )
    lineTop = y
    bottom = Math.max(bottom, y + height)
  }
}
