import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { json, startFakeCms } from '@tokyo-cancer-portal/cms-client/testing'
import { expect, test } from '@jest/globals'

import { readiness } from './readiness'

test('the site is ready with and without the CMS, but not without its folder', async () => {
  const cms = await startFakeCms()
  const folder = await mkdtemp(join(tmpdir(), 'readiness-'))
  const options = { cmsUrl: cms.url, cacheFolder: join(folder, 'copies') }
  try {
    cms.answer = json({ status: 'ok' })
    expect(await readiness(options)).toEqual({ status: 'ok', cms: 'up' })
    expect(await readdir(options.cacheFolder)).toEqual([])
    cms.answer = json({}, 503)
    expect(await readiness(options)).toEqual({ status: 'ok', cms: 'away' })
    await cms.stop()
    await writeFile(join(folder, 'file'), '')
    expect(await readiness({ ...options, cacheFolder: join(folder, 'file', 'below') })).toEqual({
      status: 'error',
      cms: 'away',
    })
  } finally {
    await cms.stop()
    await rm(folder, { recursive: true, force: true })
  }
})
