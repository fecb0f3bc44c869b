import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals'
import { createElement as h } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

import { portalEnv } from '../testing/portalEnv'
import { ISLAND_NAMES } from './islandNames'

const logProblem = jest.fn()
let folder: string
jest.unstable_mockModule('../env', () => ({ env: () => ({ ...portalEnv, islandsFolder: folder }) }))
jest.unstable_mockModule('../log', () => ({ logProblem }))
const { Island } = await import('./Island')

let built: string
beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), 'islands-'))
  for (const name of ['share-page-AB12CD34.js', 'display-settings-ZZ12CD34.js', 'readme.txt']) {
    await writeFile(join(built, name), '')
  }
})
afterAll(() => rm(built, { recursive: true }))
beforeEach(() => {
  folder = built
  logProblem.mockReset()
})

test('a page names a script once, however often its element stands there', () => {
  const island = h(Island, { name: 'share-page' })
  const body = h('body', null, h('p', null, '一'), island, h('p', null, '二'), island)
  const html = renderToStaticMarkup(h('html', null, h('head'), body))
  expect(html.match(/<script[^>]*>/g)).toEqual([
    '<script async="" type="module" src="/islands/share-page-AB12CD34.js">',
  ])
})

test('a script that must run before anything is painted stands where it is put', () => {
  const head = h('head', null, h(Island, { name: 'display-settings', blocking: true }))
  const html = renderToStaticMarkup(h('html', null, head, h('body')))
  expect(html).toContain('<head><script src="/islands/display-settings-ZZ12CD34.js"></script>')
})

test('without a built island there is no script, and no fault', () => {
  expect(renderToStaticMarkup(h(Island, { name: 'print-page' }))).toBe('')
  expect(logProblem).not.toHaveBeenCalled()
  folder = join(built, 'nowhere')
  expect(renderToStaticMarkup(h(Island, { name: 'share-page' }))).toBe('')
  expect(logProblem).toHaveBeenCalledTimes(1)
})

test('every island has a name here', async () => {
  const sources = resolve(import.meta.dirname, '../../../../packages/ui/islands')
  const entries = await readdir(sources, { recursive: true })
  const names = entries.flatMap((path) => /^([\w-]+)[/\\]index\.ts$/.exec(path)?.slice(1) ?? [])
  expect(names.toSorted()).toEqual([...ISLAND_NAMES])
})
