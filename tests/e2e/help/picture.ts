import type { Locator, Page } from '@playwright/test'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { appFolder } from '../stack/paths'

/** What tells people what they see and where to press. */
const SAYING = 'h1, h2, h3, h4, button, a, label, legend, summary, th'
const MARGIN = 8
const BETWEEN = ' | '

type Recorded = { width: number; height: number; words: string }

const recordFile = join(appFolder('cms'), 'src/help/pictures.json')
const pictureFile = (name: string) => join(appFolder('cms'), 'public/help', `${name}.webp`)

export const readRecords = async (): Promise<Record<string, Recorded>> =>
  JSON.parse(await readFile(recordFile, 'utf8'))

/** The headings, buttons, links and labels that are seen in these parts of a page; figures, which pass, as 0. */
export const wordsIn = async (shown: readonly Locator[]): Promise<string> => {
  const all = await Promise.all(
    shown.map((part) =>
      part.evaluate((element: HTMLElement, saying) => {
        const inside = [...element.querySelectorAll<HTMLElement>(saying)]
        return [...(element.matches(saying) ? [element] : []), ...inside]
          .filter((one) => one.checkVisibility({ visibilityProperty: true }))
          .flatMap((one) => one.innerText.split('\n'))
          .map((line) =>
            line
              .replace(/\s+/g, ' ')
              .replace(/\s*\*$/, '')
              .trim(),
          )
      }, SAYING),
    ),
  )
  const words = all.flat().filter((word) => word !== '')
  return [...new Set(words.map((word) => word.replace(/\d+/g, '0')))].join(BETWEEN)
}

/** The smallest part of the page that has all of them, with a margin, in CSS pixels of the page. */
const frameOf = async (page: Page, shown: readonly Locator[]) => {
  const boxes = await Promise.all(
    shown.map((part) =>
      part.evaluate((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect()
        return { left, top: top + scrollY, right, bottom: bottom + scrollY }
      }),
    ),
  )
  const width = page.viewportSize()?.width ?? 0
  const left = Math.max(0, Math.min(...boxes.map((box) => box.left)) - MARGIN)
  const top = Math.max(0, Math.min(...boxes.map((box) => box.top)) - MARGIN)
  const right = Math.min(width, Math.max(...boxes.map((box) => box.right)) + MARGIN)
  const bottom = Math.max(...boxes.map((box) => box.bottom)) + MARGIN
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** Takes a picture of these parts and keeps it with what they say. */
export const takePicture = async (
  page: Page,
  name: string,
  shown: readonly Locator[],
): Promise<void> => {
  await page.evaluate(() => scrollTo(0, 0))
  const clip = await frameOf(page, shown)
  const png = await page.screenshot({ clip, fullPage: true, animations: 'disabled' })
  await sharp(png).webp({ quality: 70, effort: 6 }).toFile(pictureFile(name))
  const records = await readRecords()
  records[name] = {
    width: Math.round(clip.width),
    height: Math.round(clip.height),
    words: await wordsIn(shown),
  }
  const sorted = Object.fromEntries(
    Object.entries(records).toSorted(([one], [other]) => one.localeCompare(other)),
  )
  await writeFile(recordFile, `${JSON.stringify(sorted, null, 2)}\n`)
}
