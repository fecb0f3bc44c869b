import { createRequire } from 'node:module'
import path from 'node:path'
import type { PDFPageProxy } from 'pdfjs-dist'
import { READING_LIMITS } from '../limits'
import type { Reading } from '../Reading'
import { cleanText } from './cleanText'
import type { Line } from './Line'
import { passagesOf } from './passagesOf'

/** The number of a page is no text: a file with fewer letters on all its pages was scanned. */
const FEWEST_LETTERS = 20

/**
 * The text of a PDF. Only the process that is there for it may call this: a file can be made to take any amount of time
 * and memory.
 */
export async function readPdf(data: Uint8Array): Promise<Reading> {
  const pdfjs = await loadPdfJs()
  const task = pdfjs.getDocument({ data, ...settings() })
  try {
    const pdf = await task.promise
    const passages: string[] = []
    let left: number = READING_LIMITS.characters
    const pages = Math.min(pdf.numPages, READING_LIMITS.pages)
    for (let number = 1; number <= pages && left > 0; number += 1) {
      const page = await pdf.getPage(number)
      for (const passage of passagesOf(await linesOf(page))) {
        const kept = cleanText(cleanText(passage).slice(0, left))
        if (kept === '') continue
        passages.push(kept)
        left -= kept.length
      }
      page.cleanup()
    }
    return hasLetters(passages) ? { outcome: 'text', passages } : { outcome: 'none', passages: [] }
  } catch (error) {
    const isLocked = Object(error).name === 'PasswordException'
    return { outcome: isLocked ? 'locked' : 'broken', passages: [] }
  } finally {
    await task.destroy()
  }
}

async function linesOf(page: PDFPageProxy): Promise<Line[]> {
  const { items } = await page.getTextContent()
  const lines: Line[] = []
  let isNew = true
  for (const item of items) {
    if (!('str' in item)) continue
    const line = lines.at(-1)
    if (isNew || !line) {
      lines.push({ text: item.str, height: item.height, y: Number(item.transform[5]) })
    } else {
      line.text += item.str
      line.height = Math.max(line.height, item.height)
    }
    isNew = item.hasEOL
  }
  return lines
}

function hasLetters(passages: readonly string[]): boolean {
  const letters = passages.join('').match(/\p{L}/gu) ?? []
  return letters.length >= FEWEST_LETTERS
}

/** The library looks for what it would draw with while it is loaded; nothing is drawn here. */
async function loadPdfJs() {
  const scope = globalThis as Record<string, unknown>
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) scope[name] ??= function unused() {}
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}

/** Tables of character codes lie beside the library: many Japanese files name one and hold none. */
function settings() {
  const require = createRequire(import.meta.url)
  const library = path.dirname(require.resolve('pdfjs-dist/package.json'))
  return {
    cMapUrl: `${library}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${library}/standard_fonts/`,
    disableFontFace: true,
    enableXfa: false,
    isEvalSupported: false,
    useSystemFonts: false,
    useWasm: false,
    // Nothing is said on stdout but the answer.
    verbosity: 0,
  }
}
