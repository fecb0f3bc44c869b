import { expect, test } from '../support/test'
import { auditedPaths, pathsInAllLanguages } from './templates'
import { violationsOf } from './violationsOf'

const WIDTHS = [360, 768, 1280]
const SCHEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const

test('every template and every component passes axe in every width and scheme', async ({
  page,
  stack,
}) => {
  test.setTimeout(1_200_000)
  for (const [name, path] of Object.entries(await pathsInAllLanguages(stack.cmsUrl))) {
    await page.goto(path)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      for (const [scheme, media] of Object.entries(SCHEMES)) {
        // What stands on a page at 768 px stands on it at 360 or at 1280 px, in the same colours.
        if (width === 768 && scheme !== 'light') continue
        await page.emulateMedia(media)
        expect.soft(await violationsOf(page), `${path} at ${width} px, ${scheme}`).toEqual([])
        if (width === 768 || scheme === 'forced colours') continue
        const picture = test.info().outputPath(`${name}-${width}-${scheme}.jpg`)
        await page.screenshot({ path: picture, fullPage: true, quality: 60 })
      }
    }
  }
})

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
