import type { Poster } from '@tokyo-cancer-portal/event-feeds'

import { buffer } from 'node:stream/consumers'

import { POSTER_FOOT, POSTER_PAPER, POSTER_SIZES } from '@tokyo-cancer-portal/event-feeds'
import Pdf from 'pdfkit'

import { drawFoot } from './pdf/drawFoot'
import { fontFile } from './pdf/fontFile'
import { inPoints } from './pdf/inPoints'
import { drawBlocks } from './pdf/drawBlocks'
import { heightOfBlocks } from './pdf/heightOfBlocks'
import { posterBlocks } from './pdf/posterBlocks'

const ROOM = POSTER_PAPER.height - 2 * POSTER_PAPER.top - POSTER_FOOT
/** Dates, facts and foot. */
const PARTS = 3
/** What a file is said to be from where nobody knows when the event was changed: it must not depend on the day. */
const NO_DATE = '2026-01-01T00:00:00.000Z'

/**
 * The poster as a PDF of one page: real text in an embedded part of its font, tagged, with title and language.
 *
 * @param updatedAt instant of the last change; the same poster is the same file, byte for byte
 */
export async function posterPdf(poster: Poster, updatedAt: string | null): Promise<Uint8Array> {
  const pdf = new Pdf({
    size: 'A4',
    margins: {
      top: inPoints(POSTER_PAPER.top),
      left: inPoints(POSTER_PAPER.side),
      right: inPoints(POSTER_PAPER.side),
      // What is drawn is measured before; a text at the foot must not begin another page.
      bottom: 0,
    },
    pdfVersion: '1.7',
    lang: 'ja-JP',
    tagged: true,
    displayTitle: true,
    info: {
      Title: poster.title,
      Author: poster.organizer || poster.siteName,
      CreationDate: new Date(updatedAt ?? NO_DATE),
    },
  })
  const file = buffer(pdf)
  pdf.registerFont('regular', await fontFile('regular'))
  pdf.registerFont('bold', await fontFile('bold'))
  const whole = pdf.struct('Document')
  pdf.addStructure(whole)
  const blocks = fittingBlocks(pdf, poster)
  const left = Math.max(0, inPoints(ROOM) - heightOfBlocks(pdf, blocks))
  drawBlocks(pdf, whole, blocks, left / PARTS)
  drawFoot(pdf, whole, poster)
  whole.end()
  pdf.end()
  return file
}

/** With the sizes of the poster or, should its words be wider than estimated, the next smaller ones. */
function fittingBlocks(pdf: PDFKit.PDFDocument, poster: Poster) {
  const choices = POSTER_SIZES.slice(poster.step).map((size) => posterBlocks(poster, size))
  const fitting = choices.find((blocks) => heightOfBlocks(pdf, blocks) <= inPoints(ROOM))
  return fitting ?? choices.at(-1) ?? []
}
