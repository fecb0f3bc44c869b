import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkEnvironment } from '../env'
import { loadSecrets } from './loadSecrets'

let dataDir: string

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'portal-secrets-'))
})

afterEach(() => rm(dataDir, { recursive: true }))

const load = (given: Record<string, string> = {}) =>
  loadSecrets(checkEnvironment({ DATA_DIR: dataDir, ...given }, '/'))

test('should make secrets once and keep them from others', async () => {
  const [first, ...others] = await Promise.all(Array.from({ length: 20 }, () => load()))
  for (const other of others) expect(other).toEqual(first)
  expect(await readdir(dataDir)).toEqual(['secrets.json'])
  expect(await load()).toEqual(first)
  expect(first!.payloadSecret).toMatch(/^[0-9a-f]{64}$/)
  expect(first!.payloadSecret).not.toBe(first!.revalidateSecret)
  expect((await stat(join(dataDir, 'secrets.json'))).mode & 0o777).toBe(0o600)
})

test('should prefer a secret of the environment', async () => {
  const given = 'given in the environment'
  expect((await load({ PAYLOAD_SECRET: given })).payloadSecret).toBe(given)
  expect(await readFile(join(dataDir, 'secrets.json'), 'utf8')).not.toContain(given)
})

test('should not replace a damaged file', async () => {
  await writeFile(join(dataDir, 'secrets.json'), '{')
  await expect(load()).rejects.toThrow(/cannot be read: restore/)
  expect(await readFile(join(dataDir, 'secrets.json'), 'utf8')).toBe('{')
})
