import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { openPortal, type Portal } from '../../../test/openPortal'
import { loadDocuments } from '../load/loadDocuments'
import { startingContent } from '../startingContent'
import { type AccountEntry, readAccountsFile } from './accountsFile'
import { DEMO_ACCOUNTS } from './demoAccounts'
import { ensureDemoAccounts } from './ensureDemoAccounts'

let portal: Portal
let dataDir = ''
const quiet = () => undefined

beforeAll(async () => {
  portal = await openPortal()
  dataDir = await mkdtemp(path.join(os.tmpdir(), 'portal-demo-'))
  const needed = new Set<string>(
    DEMO_ACCOUNTS.flatMap(({ organization, role }) => [organization, `role:${role}`]),
  )
  const documents = startingContent({ samples: false, today: '2026-11-22' })
  await loadDocuments({
    payload: portal.payload,
    documents: documents.filter(({ key }) => needed.has(key)),
    log: quiet,
  })
}, 120_000)

afterAll(async () => {
  await portal?.close()
  await rm(dataDir, { recursive: true, force: true })
})

async function ensure(): Promise<AccountEntry[]> {
  await ensureDemoAccounts({ payload: portal.payload, dataDir, log: quiet })
  return readAccountsFile(dataDir)
}

async function loginStatus({ email, password }: AccountEntry): Promise<number> {
  const { status } = await portal.rest('POST', '/users/login', { body: { email, password } })
  return status
}

function entryOf(entries: AccountEntry[], email: string): AccountEntry {
  const entry = entries.find((candidate) => candidate.email === email)
  if (!entry) throw new Error(`${email} is not in the file`)
  return entry
}

describe('the demo accounts', () => {
  it('should be one of each role, three of three hospitals, and able to sign in', async () => {
    const entries = await ensure()
    expect(entries.map(({ role }) => role)).toEqual([
      'system-admin',
      'metro-approver',
      'metro-editor',
      'hospital-editor',
      'hospital-editor',
      'hospital-editor',
      'reviewer',
    ])
    const hospitals = entries.filter(({ role }) => role === 'hospital-editor')
    expect(new Set(hospitals.map(({ organization }) => organization)).size).toBe(3)
    for (const entry of entries) {
      expect(entry.password.length).toBeGreaterThanOrEqual(20)
      expect([entry.email, await loginStatus(entry)]).toEqual([entry.email, 200])
    }
  })

  it('should stay as they are when file and accounts are there', async () => {
    const before = await readAccountsFile(dataDir)
    const { mtimeMs } = await stat(path.join(dataDir, 'demo-accounts.json'))
    expect(await ensure()).toEqual(before)
    expect((await stat(path.join(dataDir, 'demo-accounts.json'))).mtimeMs).toBe(mtimeMs)
  })

  it('should get new passwords when the file is lost', async () => {
    const before = await readAccountsFile(dataDir)
    await rm(path.join(dataDir, 'demo-accounts.json'))
    const after = await ensure()
    const [old, renewed] = [before, after].map((entries) => entryOf(entries, 'tama@portal.example'))
    expect(old && renewed && old.password !== renewed.password).toBe(true)
    if (renewed) expect(await loginStatus(renewed)).toBe(200)
    if (old) expect(await loginStatus(old)).toBe(401)
    expect(await portal.payload.count({ collection: 'users' })).toEqual({ totalDocs: 7 })
  })

  it('should be made again with the password of the file when only the file is there', async () => {
    const email = 'reviewer@portal.example'
    const before = await readAccountsFile(dataDir)
    await portal.payload.delete({ collection: 'users', where: { email: { equals: email } } })
    expect(await ensure()).toEqual(before)
    expect(await loginStatus(entryOf(before, email))).toBe(200)
  })
})
