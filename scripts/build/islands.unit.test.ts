import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { buildIslands } from './buildIslands'
import { watchIslands } from './watchIslands'

let folder: string
let sources: string
let built: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-islands-'))
  sources = join(folder, 'sources')
  built = join(folder, 'built')
  await mkdir(join(sources, 'one-thing'), { recursive: true })
  await mkdir(join(sources, 'shared'))
  await writeFile(join(sources, 'shared/word.ts'), "export const word: string = 'がん'\n")
  await write("import { word } from '../shared/word'\nglobalThis.said = word\n")
})

afterEach(() => rm(folder, { recursive: true }))

const write = (text: string) => writeFile(join(sources, 'one-thing/index.ts'), text)

test('makes one script of each island, named by what is in it, and nothing else', async () => {
  await buildIslands(built, sources)
  const [name = '', ...others] = await readdir(built)
  expect(name).toMatch(/^one-thing-[A-Z0-9]{8}\.js$/)
  expect(others).toEqual([])
  const context: { said?: string; word?: string } = {}
  runInNewContext(await readFile(join(built, name), 'utf8'), context)
  expect(context).toEqual({ said: 'がん' })
})

test('the same sources have the same name; changed ones another, and the old file goes', async () => {
  await buildIslands(built, sources)
  const before = await readdir(built)
  await buildIslands(built, sources)
  expect(await readdir(built)).toEqual(before)
  await write("globalThis.said = 'x'\n")
  await buildIslands(built, sources)
  const after = await readdir(built)
  expect(after).toHaveLength(1)
  expect(after).not.toEqual(before)
})

test('a mistake stops the build and leaves what was there', async () => {
  await buildIslands(built, sources)
  const before = await readdir(built)
  await write("import './nowhere'\n")
  await expect(buildIslands(built, sources)).rejects.toThrow('nowhere')
  expect(await readdir(built)).toEqual(before)
})

test('watching follows every change', async () => {
  const stop = await watchIslands(built, sources)
  try {
    const [before = ''] = await readdir(built)
    await write("globalThis.said = 'changed'\n")
    const deadline = Date.now() + 20_000
    let text = ''
    while (!text.includes('changed') && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 50))
      const [name] = await readdir(built).catch(() => [])
      text = name ? await readFile(join(built, name), 'utf8').catch(() => '') : ''
    }
    expect(text).toContain('changed')
    expect(await readdir(built)).not.toContain(before)
  } finally {
    await stop()
  }
})

test('the islands of the portal together are smaller than a page may have of scripts', async () => {
  await buildIslands(built)
  const names = await readdir(built)
  const sizes = await Promise.all(
    names.map(async (name) => gzipSync(await readFile(join(built, name))).length),
  )
  expect(names.length).toBeGreaterThan(3)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(12 * 1024)
})
