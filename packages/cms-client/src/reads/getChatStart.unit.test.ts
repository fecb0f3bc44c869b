import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from '@jest/globals'

import type { FakeCms } from '../testing/startFakeCms'

import { json, startFakeCms } from '../testing/startFakeCms'
import { CmsReader } from './CmsReader'
import { getChatStart } from './getChatStart'

const START = {
  isOff: false,
  keepsQuestions: true,
  choices: [{ label: '探す', message: '探す' }],
  crisisLines: [],
  languageModel: { operator: '試験の会社' },
}

let cms: FakeCms
let folder: string
let reader: CmsReader
beforeEach(async () => {
  cms = await startFakeCms()
  cms.answer = json(START)
  folder = await mkdtemp(join(tmpdir(), 'chat-start-'))
  reader = new CmsReader({ cmsUrl: cms.url, folder, onProblem: () => undefined })
})
afterEach(async () => {
  await reader.cache.settled()
  await cms.stop()
  await rm(folder, { recursive: true, force: true })
})

test('what the chat begins with is kept until staff change it', async () => {
  expect(await getChatStart(reader)).toEqual(START)
  await getChatStart(reader)
  expect(cms.requests).toEqual(['/api/chat/start?locale=ja'])
  cms.answer = json({ ...START, isOff: true })
  reader.cache.invalidate(['events'])
  expect(await getChatStart(reader)).toMatchObject({ isOff: false })
  for (const tag of ['chat-settings', 'chat-scenarios']) {
    reader.cache.invalidate([tag])
    expect(await getChatStart(reader)).toMatchObject({ isOff: true })
  }
  expect(cms.requests).toHaveLength(3)
})

test.each([
  ['a CMS that knows nothing of it', undefined],
  ['none', null],
  ['nobody who operates it', { operator: ' ' }],
  ['something else', 'x'],
])('without a language model nobody is asked to agree: %s', async (_, languageModel) => {
  cms.answer = json({ ...START, languageModel })
  expect(await getChatStart(reader)).toEqual({ ...START, languageModel: null })
})
