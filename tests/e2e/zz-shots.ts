import { chromium } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { chromiumLaunchOptions } from './browser/chromiumLaunchOptions'

const browser = await chromium.launch(await chromiumLaunchOptions('/tmp/events-look/browser'))
const paths: Record<string, string> = JSON.parse(
  readFileSync('/tmp/events-look/paths.json', 'utf8'),
)
for (const width of [360, 1280]) {
  const page = await browser.newPage({ viewport: { width, height: 800 }, locale: 'ja-JP' })
  for (const [name, path] of Object.entries(paths)) {
    await page.goto(`http://localhost:3330${path}`)
    await page.screenshot({ path: `/tmp/events-look/shots/${name}-${width}.png`, fullPage: true })
  }
}
await browser.close()
