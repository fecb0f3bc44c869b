import { expect, test } from '../support/test'
import { auditedPaths, pathsInAllLanguages } from './templates'
import { colourViolationsOf, violationsOf } from './violationsOf'

const WIDTHS = [360, 768, 1280]
const SCHEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const

// The longest of all tests: whoever has time takes the next of them.
test.describe.configure({ mode: 'parallel' })

for (const width of WIDTHS) {
  test(`every template and every component passes axe in every scheme at ${width} px`, async ({
    page,
    stack,
  }) => {
    test.setTimeout(900_000)
    await page.setViewportSize({ width, height: 800 })
    for (const [name, path] of Object.entries(await pathsInAllLanguages(stack.cmsUrl))) {
      await page.goto(path)
      for (const [scheme, media] of Object.entries(SCHEMES)) {
        await page.emulateMedia(media)
        const ask = scheme === 'light' ? violationsOf : colourViolationsOf
        expect.soft(await ask(page), `${path} at ${width} px, ${scheme}`).toEqual([])
        if (width === 768 || scheme !== 'light') continue
        const picture = test.info().outputPath(`${name}-${width}.jpg`)
        await page.screenshot({ path: picture, fullPage: true, quality: 60 })
      }
    }
  })
}

test('more contrast makes no pair of colours less readable', async ({ page, stack }) => {
  test.setTimeout(180_000)
  for (const path of ['/', '/styleguide', (await auditedPaths(stack.cmsUrl)).event ?? '']) {
    await page.goto(path)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ contrast: 'more', colorScheme })
      expect.soft(await violationsOf(page), `${path}, ${colorScheme}`).toEqual([])
    }
  }
})
