import type { Page } from '@playwright/test'

/** Where the keyboard is after one press of Tab. */
export type FocusStop = {
  /** Its place among everything that can take the focus, in the order of the page; -1 for none of them. */
  index: number
  /** The first words of it, for the report. */
  words: string
  /** Whether a ring is drawn around it. */
  hasRing: boolean
  /** Whether some of it is in the window and nothing lies over that. */
  isSeen: boolean
}

const TABBABLE =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"]'

/** How many things on the page take the focus; what is closed or hidden takes none. */
export const countStops = async (page: Page) =>
  page.evaluate((selector) => {
    const stops = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    )
    stops.forEach((element, index) => (element.dataset.stop = String(index)))
    return stops.length
  }, TABBABLE)

/** Presses Tab and looks where it led; `countStops` has numbered the page before. */
export const nextStop = async (page: Page): Promise<FocusStop> => {
  await page.keyboard.press('Tab')
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const isOn = ({ left, right, top, bottom }: DOMRect) => {
      const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2
      const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2
      const there = document.elementFromPoint(x, y)
      return element.contains(there)
    }
    return {
      index: Number(element.dataset.stop ?? -1),
      words: (element.textContent || element.getAttribute('name') || element.tagName).slice(0, 20),
      hasRing: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      isSeen: [...element.getClientRects()].some(isOn),
    }
  })
}
