import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { chromiumLaunchOptions } from '../browser/chromiumLaunchOptions'

/** `npx tsx images/makeShareImage.ts <file>`: the picture that messages and timelines show of the site. */
const SHARE_IMAGE = `<!doctype html><html lang="ja"><style>
  body { margin: 0; width: 1200px; height: 630px; display: grid; align-content: center; gap: 36px;
    padding: 0 96px; box-sizing: border-box; background: #fff; color: #1a1a1c; font-family: sans-serif;
    border-left: 28px solid #115a36; border-bottom: 28px solid #e6f5ec; }
  p { margin: 0; }
  .name { font-size: 88px; font-weight: 700; letter-spacing: .02em; color: #0c472a; }
  .line { font-size: 42px; line-height: 1.6; }
  .who { font-size: 30px; color: #4d4d4d; }
</style><p class="name">東京都がんポータル</p>
<p class="line">がんの情報と相談先を、東京で探す</p>
<p class="who">病院・相談窓口・イベント・治療と仕事の両立</p></html>`

const [, , file] = process.argv
if (!file) throw new Error('Say where to write the picture.')
const folder = await mkdtemp(join(tmpdir(), 'share-image-'))
const browser = await chromium.launch(await chromiumLaunchOptions(folder))
try {
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 } })
  await page.setContent(SHARE_IMAGE)
  await page.screenshot({ path: file })
} finally {
  await browser.close()
  await rm(folder, { recursive: true, force: true })
}
