import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { signInAsRole } from '../../../test/metro'
import { openPortal, type Portal } from '../../../test/openPortal'
import type { CheckRun } from './runChecks'

/**
 * The frozen set against the content that it is frozen with. A change of the chatbot that makes one of them wrong is not
 * merged: either it is mended, or the question is changed by somebody who says why.
 */
let portal: Portal
let editor: string

beforeAll(async () => {
  portal = await openPortal()
  const { loadContent } = await import('../../content/loadContent')
  await loadContent({ payload: portal.payload, samples: true, demo: null, log: () => undefined })
  editor = await signInAsRole(portal, 'metro-editor')
}, 300_000)
afterAll(() => portal.close())

it('is replied to as expected, every question of it', async () => {
  const { checks } = await import('../../content/chat/checks')
  const { status, json } = await portal.rest('POST', '/chat/checks', { cookie: editor, body: {} })
  expect(status).toBe(200)
  const run = json as unknown as CheckRun
  const wrong = run.results.filter(({ after }) => after !== 'right')
  expect(
    wrong.map(({ question, expects, after, said }) => ({
      question,
      expects,
      after,
      said: said.after,
    })),
  ).toEqual([])
  expect([run.results.length, run.right, run.leftOut]).toEqual([checks.length, checks.length, 0])
  expect(checks.length).toBeGreaterThanOrEqual(100)
}, 120_000)
