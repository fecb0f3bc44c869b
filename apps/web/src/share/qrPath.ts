import { create } from 'qrcode'

/** A QR code as the outline of an SVG: every dark run of a row is one line of width 1. */
export interface QrPath {
  d: string
  /** Modules on each side, without the margin. */
  size: number
}

/** Medium correction: paper gets creased and copied. */
const CORRECTION = 'M'

/** The QR code of a text. Rows of runs with relative moves: a third of the bytes of the library's own SVG. */
export function qrPath(text: string): QrPath {
  const { modules } = create(text, { errorCorrectionLevel: CORRECTION })
  const { size } = modules
  const parts: string[] = []
  // A line is drawn through the middle of its row.
  let [penX, penY] = [0, -0.5]
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (!modules.get(y, x)) continue
      const start = x
      while (x + 1 < size && modules.get(y, x + 1)) x += 1
      parts.push(`m${start - penX} ${y - penY}h${x + 1 - start}`)
      ;[penX, penY] = [x + 1, y]
    }
  }
  return { d: parts.join(''), size }
}
