import { chromium } from '@playwright/test'
import { chromiumLaunchOptions } from './browser/chromiumLaunchOptions'
const paths: Record<string,string> = {
  all: '/hospitals',
  place: '/hospitals?place=青梅市',
  former: '/hospitals?q=東京医科歯科大学病院',
  tosho: '/hospitals?area=tosho',
  nishi: '/hospitals?area=nishitama&service=stoma-clinic',
  nothing: '/hospitals?q=ほげふが&place=横浜',
  near: '/hospitals?near=35.69,139.70&cancer=lung',
  easy: '/easy/hospitals?place=青梅市',
  en: '/en/hospitals?place=Ome&q=hospital',
}
const only = process.argv.slice(2)
const browser = await chromium.launch(await chromiumLaunchOptions('/tmp/hospitals/browser'))
for (const [name, path] of Object.entries(paths)) {
  if (only.length && !only.includes(name)) continue
  for (const width of [360, 1280]) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, locale: 'ja-JP' })
    await page.goto('http://localhost:3370' + path)
    await page.screenshot({ path: `/tmp/hospitals/shots/${name}-${width}.png`, clip: {x:0,y:0,width, height: width===360?4200:2600}, fullPage: true })
    await page.close()
  }
}
await browser.close()
