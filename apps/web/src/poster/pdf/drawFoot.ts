import type { Poster } from '@tokyo-cancer-portal/event-feeds'

import { DEFAULT_LANGUAGE } from '@tokyo-cancer-portal/domain'
import { POSTER_PAPER } from '@tokyo-cancer-portal/event-feeds'

import { translator } from '../../languages/translator'
import { QR_MARGIN } from '../../share/QrCode'
import { qrPath } from '../../share/qrPath'
import { inPoints } from './inPoints'

/** Millimetres. */
const CODE = 34
const GAP = 6
const TEXT = 4
/** Points. */
const LINE_GAP = 4

/** Draws the code and the address of the event's page at the end of the sheet. */
export function drawFoot(
  pdf: PDFKit.PDFDocument,
  parent: PDFKit.PDFStructureElement,
  { url, siteName }: Poster,
): void {
  const t = translator('Poster', DEFAULT_LANGUAGE)
  const { left, right } = pdf.page.margins
  const top = inPoints(POSTER_PAPER.height - POSTER_PAPER.top - CODE)
  parent.add(
    pdf.struct('Figure', { alt: t('qrCode') }, () => {
      drawCode(pdf, url, { x: left, y: top, side: inPoints(CODE) })
    }),
  )
  const x = left + inPoints(CODE + GAP)
  const options = { width: pdf.page.width - right - x, lineGap: LINE_GAP }
  parent.add(
    pdf.struct('P', {}, () => {
      pdf
        .fontSize(inPoints(TEXT))
        .font('bold')
        .text(siteName, x, top + inPoints(GAP), options)
      pdf.font('regular').text(t('details'), options).text(url, options)
    }),
  )
}

function drawCode(
  pdf: PDFKit.PDFDocument,
  text: string,
  { x, y, side }: { x: number; y: number; side: number },
): void {
  const { d, size } = qrPath(text)
  const modules = size + 2 * QR_MARGIN
  pdf.save()
  pdf.translate(x, y).scale(side / modules)
  pdf.translate(QR_MARGIN, QR_MARGIN).lineWidth(1).path(d).stroke('#000')
  pdf.restore()
}
