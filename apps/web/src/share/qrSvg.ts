import { QR_MARGIN } from './QrCode'
import { qrPath } from './qrPath'

/** Millimetres on each side, where nobody says how large it is to be. */
const SIDE = 50

/** A QR code as an SVG file, which stays sharp at any size. */
export function qrSvg(text: string): string {
  const { d, size } = qrPath(text)
  const side = size + 2 * QR_MARGIN
  const box = `${-QR_MARGIN} ${-QR_MARGIN} ${side} ${side}`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${SIDE}mm" height="${SIDE}mm" shape-rendering="crispEdges">`,
    `<rect x="${-QR_MARGIN}" y="${-QR_MARGIN}" width="${side}" height="${side}" fill="#fff"/>`,
    `<path d="${d}" stroke="#000"/></svg>\n`,
  ].join('')
}
