import { expect, it } from '@jest/globals'
import { isGuessable } from './isGuessable'

const known = ['山田 花子', 'hanako.yamada@komagome.example.jp']

it.each([
  ['passwordpassword', true],
  ['123456789012', true],
  ['１２３４５６７８９０１２', true],
  ['qwertyuiopas', true],
  ['aaaaaaaaaaaa', true],
  ['x'.repeat(200), true],
  ['komagome2026!', true],
  ['hanako.yamada1', true],
  ['correct horse battery staple', false],
  ['a long enough password', false],
  ['とうきょうとがんセンター', false],
  ['xV7#pQ2!mN9z', false],
])('%s → %p', (password, expected) => {
  expect(isGuessable(password, known)).toBe(expected)
})
