import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sourceHash } from './sourceHash'

let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'portal-hash-'))
  await mkdir(join(root, 'app/src'), { recursive: true })
  await mkdir(join(root, 'app/.next'))
  await mkdir(join(root, 'app/server'))
  await writeFile(join(root, 'app/src/page.tsx'), 'page')
  await writeFile(join(root, 'lock.json'), 'lock')
})

afterEach(() => rm(root, { recursive: true }))

const hash = (folder = root, settings = ['20']): Promise<string> =>
  sourceHash({
    root: folder,
    sources: [join(folder, 'app'), join(folder, 'lock.json')],
    except: [join(folder, 'app/server')],
    settings,
  })

test.each([['app/src/page.tsx'], ['app/src/added.ts'], ['lock.json']])(
  'should change with %s',
  async (path) => {
    const before = await hash()
    await writeFile(join(root, path), 'changed')
    expect(await hash()).not.toBe(before)
  },
)

test.each([
  ['app/.next/BUILD_ID'],
  ['app/src/page.unit.test.ts'],
  ['app/next-env.d.ts'],
  ['app/server/main.ts'],
])('should not change with %s', async (path) => {
  const before = await hash()
  await writeFile(join(root, path), 'changed')
  expect(await hash()).toBe(before)
})

test('should change when a file is renamed', async () => {
  const before = await hash()
  await cp(join(root, 'app/src/page.tsx'), join(root, 'app/src/other.tsx'))
  await rm(join(root, 'app/src/page.tsx'))
  expect(await hash()).not.toBe(before)
})

test('should change with the settings', async () => {
  expect(await hash(root, ['22'])).not.toBe(await hash(root, ['20']))
})

test('should not depend on where the checkout is', async () => {
  const copy = `${root}-copy`
  await cp(root, copy, { recursive: true })
  expect(await hash(copy)).toBe(await hash())
  await rm(copy, { recursive: true })
})
