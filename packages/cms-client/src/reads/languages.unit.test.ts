import type { FakeAnswer, FakeCms } from '../testing/startFakeCms'

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import { docs, json, startFakeCms } from '../testing/startFakeCms'
import { CmsReader } from './CmsReader'
import { findRedirect } from './findRedirect'
import { getTopic } from './getTopic'
import { isHomeTranslated } from './isHomeTranslated'
import { listTermsIn } from './listTermsIn'
import { listTranslated } from './listTranslated'

let cms: FakeCms
let folder: string
let reader: CmsReader

beforeEach(async () => {
  cms = await startFakeCms()
  folder = await mkdtemp(join(tmpdir(), 'languages-'))
  reader = new CmsReader({ cmsUrl: cms.url, folder, onProblem: () => undefined })
})
afterEach(async () => {
  await reader.cache.settled()
  await cms.stop()
  await rm(folder, { recursive: true, force: true })
})

/** Answers in English and in all other languages. */
const inEnglish =
  (english: FakeAnswer, other: FakeAnswer): FakeAnswer =>
  (request, response) =>
    (request.url?.includes('locale=en') ? english : other)(request, response)

const asked = () => cms.requests.map((path) => decodeURIComponent(path))

test('terms are explained in a language where both name and explanation are in it', async () => {
  const term = { reading: 'よみ', slug: 'a' }
  cms.answer = docs(
    { ...term, id: '1', term: 'biopsy', explanation: 'A test.' },
    { ...term, id: '2', term: 'tumor', explanation: null },
    { ...term, id: '3', term: null, explanation: null },
  )
  expect((await listTermsIn(reader, 'en')).map((one) => one.term)).toEqual(['biopsy'])
  expect(asked()[0]).toContain('locale=en')
  expect(asked()[0]).toContain('fallback-locale=none')
})

describe('a reader in a language', () => {
  test('asks for it, and in Japanese as always', async () => {
    cms.answer = docs({ id: '1', slug: 'work', title: 'Work' })
    await getTopic(reader, 'work')
    await getTopic(reader.inLanguage('en'), 'work')
    await getTopic(reader.inLanguage('en').inLanguage('ja'), 'work')
    const question = '/api/topics?where[slug][equals]=work&limit=1&depth=2'
    expect(asked()).toEqual([question, `${question}&locale=en`])
  })

  test('keeps each language apart and renews all of them with one word of the CMS', async () => {
    cms.answer = docs({ id: '1', slug: 'work', title: '仕事' })
    const english = reader.inLanguage('en')
    expect((await getTopic(reader, 'work'))?.title).toBe('仕事')
    cms.answer = docs({ id: '1', slug: 'work', title: 'Work' })
    expect((await getTopic(english, 'work'))?.title).toBe('Work')
    expect((await getTopic(reader, 'work'))?.title).toBe('仕事')
    cms.answer = docs({ id: '1', slug: 'work', title: 'new' })
    reader.cache.invalidate(['topics'])
    expect((await getTopic(english, 'work'))?.title).toBe('new')
    expect((await getTopic(reader, 'work'))?.title).toBe('new')
  })

  test('asks for redirects once for all languages', async () => {
    cms.answer = docs()
    await findRedirect(reader, '/old')
    await findRedirect(reader.inLanguage('en'), '/old')
    expect(asked()).toHaveLength(1)
  })
})

const body = {
  root: { children: [{ type: 'paragraph', children: [{ type: 'text', text: 'x' }] }] },
}

describe('listTranslated', () => {
  test('names what has title and body, where Japanese has a body', async () => {
    cms.answer = inEnglish(
      docs(
        { slug: 'whole', title: 'Whole', body },
        { slug: 'bodyless', title: 'No body', body: null },
        { slug: 'title-only', title: 'Title', body: null },
        { slug: 'body-only', title: null, body },
        { slug: 'nothing', title: ' ', body: null },
      ),
      docs(
        { slug: 'whole', title: '全部', body },
        { slug: 'bodyless', title: '本文なし', body: null },
        { slug: 'title-only', title: '題名', body },
        { slug: 'body-only', title: '本文', body },
        { slug: 'nothing', title: 'なし', body: null },
      ),
    )
    const english = reader.inLanguage('en')
    expect([...(await listTranslated(english, 'content-items', 'en'))]).toEqual([
      'whole',
      'bodyless',
    ])
    expect(asked().every((path) => path.includes('fallback-locale=none'))).toBe(true)
  })
})

describe('isHomeTranslated', () => {
  const layout = (...headings: (string | null)[]) =>
    json({ layout: headings.map((heading) => ({ blockType: 'news', heading, limit: 1 })) })

  test.each([
    [['News', 'Find'], true],
    [['News', null], false],
    [[null, null], false],
  ])('with the headings %j', async (headings, expected) => {
    cms.answer = inEnglish(layout(...headings), layout('お知らせ', '探す'))
    expect(await isHomeTranslated(reader.inLanguage('en'))).toBe(expected)
    expect(await isHomeTranslated(reader)).toBe(true)
  })
})
