import { toBuffer } from 'qrcode'

import { QR_MARGIN } from './QrCode'

/** Pixels on each side: 10 cm at 300 dpi. */
const SIDE = 1200

/** A QR code as a PNG file that is large enough for print. */
export async function qrPng(text: string): Promise<Uint8Array> {
  return toBuffer(text, { type: 'png', errorCorrectionLevel: 'M', width: SIDE, margin: QR_MARGIN })
}
