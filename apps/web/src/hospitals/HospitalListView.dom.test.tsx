import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { organizationSchema } from '@tokyo-cancer-portal/cms-client'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

import { portalEnv } from '../testing/portalEnv'

let known: readonly Organization[] = []
jest.unstable_mockModule('../env', () => ({ env: () => portalEnv }))
jest.unstable_mockModule('../cms/cms', () => ({ cms: () => ({}) }))
const client = await import('@tokyo-cancer-portal/cms-client')
jest.unstable_mockModule('@tokyo-cancer-portal/cms-client', () => ({
  ...client,
  listHospitals: async () => known,
  getSiteSettings: async () => null,
}))
const { loadHospitalList } = await import('./loadHospitalList')
const { HospitalListView } = await import('./HospitalListView')

const hospital = (id: string, fields: object) =>
  organizationSchema.parse({ id, slug: id, name: id, kind: 'hospital', ...fields })

beforeEach(() => {
  known = [
    hospital('core', { area: 'ku-chuobu', designations: [{ type: 'regional-core' }] }),
    hospital('centre', {
      area: 'nishitama',
      designations: [{ type: 'regional-care' }],
      consultationCenter: { availability: 'yes' },
    }),
  ]
})
afterEach(() => document.body.replaceChildren())

async function show(search: Record<string, string>): Promise<HTMLElement> {
  const data = await loadHospitalList({ params: {}, search })
  const element = document.createElement('div')
  document.body.append(element)
  flushSync(() => createRoot(element).render(<HospitalListView data={data} />))
  return element
}
const choices = (page: HTMLElement) =>
  Array.from(
    page.querySelectorAll<HTMLOptionElement>('select[name=designation] option'),
    ({ value }) => value,
  )
const NOT_YET = '名前を確認できた病院がまだありません。ないという意味ではありません。'
const NOTHING = '条件に合うものは見つかりませんでした。'

test('designations that no listed hospital has are not offered, others stay without any in an area', async () => {
  expect(choices(await show({}))).toEqual(['', 'regional-core', 'regional-care'])
  const narrowed = await show({ area: 'ku-chuobu' })
  expect(choices(narrowed)).toEqual(['', 'regional-core', 'regional-care'])
  expect(narrowed.textContent).toContain('地域がん診療病院　0件')
})

test('one that is asked for by its address is chosen, and the empty list says what it means', async () => {
  const page = await show({ designation: 'genome-core' })
  expect(choices(page)).toContain('genome-core')
  expect(page.querySelector<HTMLSelectElement>('select[name=designation]')?.value).toBe(
    'genome-core',
  )
  expect(page.textContent).toContain('掲載0病院（指定の種類：がんゲノム医療中核拠点病院）')
  expect(page.textContent).toContain(NOT_YET)
  expect(page.textContent).not.toContain(NOTHING)
})

test('where hospitals are known but none has a confirmed centre, nothing is said about hospitals', async () => {
  const page = await show({ area: 'ku-chuobu', consultation: 'yes' })
  expect(page.textContent).toContain(NOTHING)
  expect(page.textContent).not.toContain(NOT_YET)
})
