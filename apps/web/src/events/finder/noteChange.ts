import { noteEnd } from '../../http/noteFacts'

/** The clocks of the CMS and of the site may differ by that much: what should be over is asked about again then. */
const AGAIN_MS = 2000

/** Notes until when an answer of the finder is right (an instant), for the document that is being rendered. */
export function noteChange(goodUntil: string | null, now: Date): void {
  const at = goodUntil === null ? Number.NaN : Date.parse(goodUntil)
  noteEnd(Math.max(Number.isNaN(at) ? 0 : at, now.getTime() + AGAIN_MS))
}
