import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { readAccountsFile, writeAccountsFile } from './accountsFile'
import { randomPassword } from './randomPassword'

const ENTRIES = [
  { role: 'reviewer', organization: '団体', email: 'a@portal.example', password: 'x' },
]
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'accounts-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('the file of demo accounts', () => {
  it('should come back as written, readable by its owner only, with nothing left beside it', async () => {
    const dataDir = path.join(folder, 'new')
    await writeAccountsFile(dataDir, ENTRIES)
    await writeAccountsFile(dataDir, ENTRIES)
    expect(await readAccountsFile(dataDir)).toEqual(ENTRIES)
    const { mode } = await stat(path.join(dataDir, 'demo-accounts.json'))
    expect(mode & 0o777).toBe(0o600)
    expect(await readdir(dataDir)).toEqual(['demo-accounts.json'])
  })

  it.each(['', '{"role":', '[{"role":"reviewer"}]'])(
    'should count %j as no entries',
    async (text) => {
      await writeFile(path.join(folder, 'demo-accounts.json'), text)
      expect(await readAccountsFile(folder)).toEqual([])
    },
  )

  it('should have no entries when it is absent', async () => {
    expect(await readAccountsFile(folder)).toEqual([])
  })
})

describe('randomPassword', () => {
  it('should be long and new each time', () => {
    const passwords = Array.from({ length: 100 }, randomPassword)
    expect(new Set(passwords).size).toBe(100)
    expect(passwords.filter((password) => password.length < 20)).toEqual([])
  })
})
