import { organizationSchema } from '@tokyo-cancer-portal/cms-client'
import { AREAS } from '@tokyo-cancer-portal/domain'
import { expect, test } from '@jest/globals'

import { countOptions } from '../links/countOptions'
import { areaOptions } from './areaOptions'
import { hospitalPlace } from './hospitalPlace'

const hospital = (name: string, fields: object) =>
  organizationSchema.parse({ id: name, slug: name, name, kind: 'hospital', ...fields })

const hospitals = [
  hospital('a', {
    area: 'ku-chuobu',
    designations: [{ type: 'regional-core' }, { type: 'genome-hub' }, { type: 'genome-hub' }],
    consultationCenter: { availability: 'yes' },
  }),
  hospital('b', { area: 'ku-chuobu', designations: [{ type: 'regional-core' }] }),
  hospital('c', { area: 'nishitama', consultationCenter: { availability: 'no' } }),
]

test('a hospital counts once for a designation, and choices without any stay', () => {
  const counts = countOptions(
    [
      { value: 'genome-hub', label: 'ゲノム拠点' },
      { value: 'childhood-core', label: '小児がん拠点' },
    ],
    hospitals,
    ({ designations }) => designations.map(({ type }) => type),
  )
  expect(counts.map(({ count }) => count)).toEqual([1, 0])
})

test('every area says which municipalities it is made of', () => {
  expect(areaOptions('ja').map(({ value }) => value)).toEqual(AREAS.map(({ value }) => value))
  expect(areaOptions('ja')[0]?.label).toBe('区中央部（千代田区、中央区、港区、文京区、台東区）')
})

test.each([
  [{ municipality: '131059', area: 'ku-chuobu' }, '文京区（区中央部）'],
  [{ municipality: '131059', area: null }, '文京区'],
  [{ municipality: null, area: 'ku-chuobu' }, '区中央部'],
  [{ municipality: null, area: null }, ''],
])('the place of a hospital in %j', (fields, place) => {
  expect(hospitalPlace(fields)).toBe(place)
})
