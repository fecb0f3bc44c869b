import { chromium } from '@playwright/test'
import { mkdtemp } from 'node:fs/promises'
import { chromiumLaunchOptions } from './browser/chromiumLaunchOptions'
const base = 'http://localhost:3380'
const folder = await mkdtemp('/tmp/eventfinder/br-')
const browser = await chromium.launch(await chromiumLaunchOptions(folder))
const pages: [string, string][] = process.argv
  .slice(2)
  .map((a) => a.split('=>') as [string, string])
for (const width of [360, 1280]) {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
  })
  for (const [name, path] of pages) {
    await page.goto(base + path)
    await page.screenshot({ path: `/tmp/eventfinder/${name}-${width}.png`, fullPage: true })
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    console.log(name, width, 'overflow', over)
  }
}
await browser.close()
