import type { ServerResponse } from 'node:http'

import type { FakeCms } from '../testing/startFakeCms'

import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import { CmsUnavailableError } from '../cache/CmsUnavailableError'
import { json, startFakeCms } from '../testing/startFakeCms'
import { isMediaFilename } from './isMediaFilename'
import { MediaReader } from './MediaReader'

let cms: FakeCms
let folder: string
let media: MediaReader

beforeEach(async () => {
  cms = await startFakeCms()
  folder = await mkdtemp(join(tmpdir(), 'media-'))
  media = new MediaReader({ cmsUrl: cms.url, folder, onProblem: () => undefined, timeoutMs: 300 })
})
afterEach(async () => {
  await media.settled()
  await cms.stop()
  await rm(folder, { recursive: true, force: true })
})

const file = (bytes: string) => (_request: unknown, response: ServerResponse) =>
  void response
    .writeHead(200, {
      'content-type': 'application/pdf',
      'content-length': Buffer.byteLength(bytes),
      etag: '"1"',
      'set-cookie': 'a=b',
    })
    .end(bytes)
const textOf = async (body: BodyInit | null | undefined) => new Response(body).text()

test('passes a file through with its describing headers and no others', async () => {
  cms.answer = file('%PDF')
  const answer = await media.open({ filename: '手引き 2.pdf' })
  expect(cms.requests).toEqual([`/api/media/file/${encodeURIComponent('手引き 2.pdf')}`])
  expect(answer).toMatchObject({
    status: 200,
    headers: { 'content-type': 'application/pdf', 'content-length': '4', etag: '"1"' },
  })
  expect(answer?.headers).not.toHaveProperty('set-cookie')
  expect(await textOf(answer?.body)).toBe('%PDF')
})

test('passes questions for a part or a newer version on', async () => {
  const seen: unknown[] = []
  cms.answer = (request, response) => {
    seen.push(request.headers.range, request.headers['if-none-match'])
    response.writeHead(206, { 'content-range': 'bytes 0-1/4' }).end('%P')
  }
  const answer = await media.open({ filename: 'a.pdf', range: 'bytes=0-1', ifNoneMatch: '"1"' })
  expect(seen).toEqual(['bytes=0-1', '"1"'])
  expect(answer).toMatchObject({ status: 206, headers: { 'content-range': 'bytes 0-1/4' } })
})

test('while the CMS is away the copy is given, also after a restart', async () => {
  cms.answer = file('%PDF')
  await media.open({ filename: 'a.pdf' })
  await media.settled()
  await cms.stop()
  const restarted = new MediaReader({ cmsUrl: cms.url, folder, onProblem: () => undefined })
  const answer = await restarted.open({ filename: 'a.pdf' })
  expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'application/pdf' } })
  expect(await textOf(answer?.body)).toBe('%PDF')
  await expect(restarted.open({ filename: 'b.pdf' })).rejects.toThrow(CmsUnavailableError)
})

test('a CMS that hangs is away', async () => {
  cms.answer = () => undefined
  await expect(media.open({ filename: 'a.pdf' })).rejects.toThrow(CmsUnavailableError)
})

test.each([403, 404])('a file that is withdrawn (%i) never comes back', async (status) => {
  cms.answer = file('%PDF')
  await media.open({ filename: 'a.pdf' })
  cms.answer = json({ errors: [] }, status)
  expect(await media.open({ filename: 'a.pdf' })).toBeNull()
  await cms.stop()
  await expect(media.open({ filename: 'a.pdf' })).rejects.toThrow(CmsUnavailableError)
})

describe('after the CMS’s word about files', () => {
  const away = async (reader: MediaReader, filename = 'a.pdf') => {
    await reader.settled()
    await cms.stop()
    const answer = await reader.open({ filename }).catch((error: unknown) => error)
    await cms.restart()
    return answer
  }
  const open = (confirmAfterMs: number) =>
    new MediaReader({ cmsUrl: cms.url, folder, onProblem: () => undefined, confirmAfterMs })

  test('a copy from before is not given while the CMS is away, also after a restart', async () => {
    cms.answer = file('%PDF')
    await media.open({ filename: 'a.pdf' })
    await media.distrust(['media'])
    expect(await away(media)).toBeInstanceOf(CmsUnavailableError)
    expect(await away(open(60_000))).toBeInstanceOf(CmsUnavailableError)
    await media.open({ filename: 'a.pdf' })
    expect(await away(media)).toMatchObject({ status: 200 })
  })

  test('an answer that was on its way is not taken for the new state', async () => {
    let release: () => void = () => undefined
    cms.answer = (request, response) => {
      release = () => file('%PDF')(request, response)
    }
    const early = media.open({ filename: 'a.pdf' })
    while (cms.requests.length === 0) await new Promise(setImmediate)
    await media.distrust(['all'])
    release()
    expect(await early).toMatchObject({ status: 200 })
    expect(await away(media)).toBeInstanceOf(CmsUnavailableError)
  })

  test('about something else copies stay', async () => {
    cms.answer = file('%PDF')
    await media.open({ filename: 'a.pdf' })
    await media.distrust(['events'])
    expect(await away(media)).toMatchObject({ status: 200 })
  })

  test('where the word was lost nothing is trusted', async () => {
    cms.answer = file('%PDF')
    await media.open({ filename: 'a.pdf' })
    await media.settled()
    await rm(join(folder, 'word'), { recursive: true })
    expect(await away(open(60_000))).toBeInstanceOf(CmsUnavailableError)
  })

  test('copies are confirmed by themselves; what was withdrawn goes', async () => {
    cms.answer = file('%PDF')
    await media.open({ filename: 'a.pdf' })
    await media.open({ filename: 'withdrawn.pdf' })
    await media.settled()
    const asked: string[] = []
    cms.answer = (request, response) => {
      asked.push(`${request.url} ${request.headers['if-none-match']}`)
      response.writeHead(request.url?.includes('withdrawn') ? 403 : 304).end()
    }
    // Another process than the one that fetched them: it has nobody's request to learn the names from.
    const restarted = open(20)
    await restarted.distrust(['media'])
    while (asked.length < 2) await new Promise((resolve) => setTimeout(resolve, 10))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(asked.toSorted()).toEqual([
      '/api/media/file/a.pdf "1"',
      '/api/media/file/withdrawn.pdf "1"',
    ])
    const answer = await away(restarted)
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'application/pdf' } })
    expect(await textOf((answer as { body: BodyInit }).body)).toBe('%PDF')
    expect(await away(restarted, 'withdrawn.pdf')).toBeInstanceOf(CmsUnavailableError)
    // One whole copy, and the word.
    expect(await readdir(folder)).toHaveLength(2)
  })
})

test.each(['手引き.pdf', 'A-1_(2).PPTX', 'がん  x.webp', 'a.b.jpeg'])(
  '%s is a file name',
  (name) => {
    expect(isMediaFilename(name)).toBe(true)
  },
)

test.each([
  '../a.pdf',
  'a/b.pdf',
  'a\\b.pdf',
  'a..pdf',
  '.pdf',
  'a.svg',
  'a.html',
  'a.pdf\n',
  'a\0.pdf',
  `${'a'.repeat(190)}.pdf`,
])('%j is none', (name) => {
  expect(isMediaFilename(name)).toBe(false)
})
