import { expect, test } from '@jest/globals'

import { offerLink } from './offerLink'
import { readHospitalRequest } from './readHospitalRequest'

const request = (query: string) => {
  const read = readHospitalRequest(Object.fromEntries(new URLSearchParams(query)))
  if (!read) throw new Error(query)
  return read
}
const gateway = { kind: 'gateway', facet: 'area', value: 'ku-chuobu', count: 5 } as const

test('another place keeps what else was asked for', () => {
  const link = offerLink(
    { ...gateway, isUnconfirmed: false },
    request('area=tosho&cancer=liver'),
    'ja',
  )
  expect(link).toEqual({
    href: '/hospitals?area=ku-chuobu&cancer=liver',
    label: '区中央部で探す（5病院）',
    reason: '島からの船や飛行機が着く地域です。',
  })
})

test('or asks for it as not confirmed, and says so', () => {
  const asked = request('municipality=133612&cancer=liver&service=stoma-clinic&consultation=yes')
  const link = offerLink({ ...gateway, isUnconfirmed: true }, asked, 'ja')
  expect(Object.fromEntries(new URL(link?.href ?? '', 'http://a').searchParams)).toEqual({
    area: 'ku-chuobu',
    cancer: 'liver-unknown',
    service: 'stoma-clinic-unknown',
    consultation: 'unknown',
  })
  expect(link?.reason).toContain('まだ確認できていません')
})
