import type { Block } from './Block'

import { blockOptions } from './blockOptions'

const FRAME = 3

/**
 * Draws paragraphs one below the other from the top of the page.
 *
 * @param share of what is left of the sheet, in points, above each of its parts
 */
export function drawBlocks(
  pdf: PDFKit.PDFDocument,
  parent: PDFKit.PDFStructureElement,
  blocks: readonly Block[],
  share: number,
): void {
  const { left, top } = pdf.page.margins
  let bottom = top
  let lineTop = top
  let frameTop: number | null = null
  for (const block of blocks) {
    pdf.font(block.font).fontSize(block.size)
    const options = blockOptions(pdf, block)
    if (frameTop !== null && !block.framed) {
      drawFrame(pdf, frameTop, bottom)
      frameTop = null
    }
    const y = block.beside ? lineTop : bottom + block.gap + (block.begins ? share : 0)
    const height = pdf.heightOfString(block.text, options)
    if (block.framed) frameTop ??= y
    parent.add(
      pdf.struct(block.tag, {}, () => {
        pdf.font(block.font).fontSize(block.size)
        // The space of a line is above and below its letters, not below alone.
        pdf.text(block.text, left + block.indent, y + (options.lineGap ?? 0) / 2, {
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

/** A frame over the width of the page, which is no part of what is read aloud. */
function drawFrame(pdf: PDFKit.PDFDocument, top: number, bottom: number): void {
  const { margins, width } = pdf.page
  pdf.markContent('Artifact', { type: 'Layout' })
  pdf.lineWidth(FRAME).rect(margins.left, top, width - margins.left - margins.right, bottom - top)
  pdf.stroke('#000')
  pdf.endMarkedContent()
}
