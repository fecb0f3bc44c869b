import type { Block } from './Block'

import { blockOptions } from './blockOptions'

/** How high these paragraphs become, in points. */
export function heightOfBlocks(pdf: PDFKit.PDFDocument, blocks: readonly Block[]): number {
  return blocks.reduce((height, block) => {
    const own = pdf
      .font(block.font)
      .fontSize(block.size)
      .heightOfString(block.text, blockOptions(pdf, block))
    // What stands beside a term is as high as it or higher.
    return height + own + block.gap - (block.beside ? block.size * block.leading : 0)
  }, 0)
}
