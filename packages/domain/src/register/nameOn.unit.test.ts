import { expect, it } from '@jest/globals'

import { nameOn } from './nameOn'

const record = {
  id: 'a',
  name: '今の名前',
  formerNames: [
    { name: '二番目', validFrom: '2018', validTo: '2024-03' },
    { name: '一番目', validFrom: null, validTo: '2017' },
    { name: 'いつまでか不明', validFrom: '2000', validTo: null },
    { name: '', validTo: '2030' },
  ],
}

it.each([
  ['2026-11-26', '今の名前'],
  ['2024-04-01', '今の名前'],
  ['2024-03-31', '二番目'],
  ['2018-01-01', '二番目'],
  ['2017-12-31', '一番目'],
  ['1990-01-01', '一番目'],
])('on %s it is %s', (day, name) => {
  expect(nameOn(record, day)).toBe(name)
})

it('is the name where no other is known', () => {
  expect(nameOn({ id: 'a', name: '名前' }, '2020-01-01')).toBe('名前')
})
