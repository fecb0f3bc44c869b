import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { CmsReader, CmsUnavailableError, MediaReader } from '@tokyo-cancer-portal/cms-client'
import { docs, startFakeCms } from '@tokyo-cancer-portal/cms-client/testing'
import { afterAll, expect, jest, test } from '@jest/globals'
import { z } from 'zod'

const fake = await startFakeCms()
const folder = await mkdtemp(join(tmpdir(), 'take-word-'))
const onProblem = () => undefined
const reader = new CmsReader({ cmsUrl: fake.url, folder: join(folder, 'cms'), onProblem })
const files = new MediaReader({ cmsUrl: fake.url, folder: join(folder, 'media'), onProblem })
jest.unstable_mockModule('../cms/cms', () => ({ cms: () => reader }))
jest.unstable_mockModule('../cms/media', () => ({ media: () => files }))
const { takeWord } = await import('./takeWord')

afterAll(async () => {
  await Promise.all([reader.cache.settled(), files.settled()])
  await fake.stop()
  await rm(folder, { recursive: true, force: true })
})

test('after the word about files neither answers nor files from before are given', async () => {
  const list = () => reader.list('media', {}, z.unknown())
  fake.answer = docs()
  await list()
  fake.answer = (_request, response) =>
    void response.writeHead(200, { 'content-length': 1 }).end('a')
  await files.open({ filename: 'a.pdf' })
  await files.settled()
  await takeWord(['media'])
  fake.answer = docs()
  await list()
  expect(fake.requests.filter((url) => !url.includes('/file/'))).toHaveLength(2)
  await fake.stop()
  await expect(files.open({ filename: 'a.pdf' })).rejects.toThrow(CmsUnavailableError)
})
