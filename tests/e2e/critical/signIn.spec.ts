import { accountsOf } from '../support/accounts'
import { JAPANESE } from '../support/japanese'
import { expect, test } from '../support/test'

const PAIRS = 9

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

test('signing in takes as long for an account that does not exist as for one that does', async ({
  stack,
}) => {
  const [, , { email } = { email: '' }] = await accountsOf(stack.dataDir, 'hospital-editor')
  const attempt = async (address: string) => {
    const start = performance.now()
    const response = await fetch(`${stack.cmsUrl}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: stack.cmsUrl },
      body: JSON.stringify({ email: address, password: 'certainly not this one' }),
    })
    const text = await response.text()
    return { milliseconds: performance.now() - start, status: response.status, text, response }
  }
  const known: number[] = []
  const unknown: number[] = []
  const answers = new Set<string>()
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const first = await attempt(email)
    const second = await attempt(`nobody-${pair % 2}@portal.example`)
    known.push(first.milliseconds)
    unknown.push(second.milliseconds)
    if (pair < 5) {
      expect([first.status, second.status]).toEqual([401, 401])
      answers.add(first.text).add(second.text)
    } else {
      expect(first.status).toBe(429)
      expect(Number(first.response.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(first.text).toMatch(JAPANESE)
    }
  }
  expect(answers.size).toBe(1)
  const ratio = median(known) / median(unknown)
  expect(
    Math.abs(ratio - 1),
    `known ${median(known)} ms, unknown ${median(unknown)} ms`,
  ).toBeLessThan(0.1)
})

test('a forgotten password is answered the same for everybody', async ({ stack }) => {
  const [, , { email } = { email: '' }] = await accountsOf(stack.dataDir, 'hospital-editor')
  const answers = []
  for (const address of [email, 'nobody@portal.example']) {
    const start = performance.now()
    const response = await fetch(`${stack.cmsUrl}/api/users/forgot-password`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: stack.cmsUrl },
      body: JSON.stringify({ email: address }),
    })
    answers.push({
      status: response.status,
      text: await response.text(),
      isSlow: performance.now() - start >= 395,
    })
  }
  expect(answers[0]).toEqual(answers[1])
  expect(answers[0]?.isSlow).toBe(true)
})
