import { expect, test } from '@jest/globals'
import { anchorOf, uniqueAnchor } from './anchorOf'

test.each([
  ['受けられる支援', 'h-受けられる支援'],
  ['  どこに　ありますか？ ', 'h-どこに-ありますか'],
  ['Ｑ＆Ａ（１）', 'h-Q-A-1'],
  ['がん／ガン', 'h-がん-ガン'],
  ['！？', 'h-section'],
  ['', 'h-section'],
  ['"><script>', 'h-script'],
  ['𠮟'.repeat(50), `h-${'𠮟'.repeat(40)}`],
])('the anchor of %j', (words, anchor) => {
  expect(anchorOf(words)).toBe(anchor)
})

test('headings with the same words have anchors of their own', () => {
  const taken = new Set<string>()
  const headings = ['費用', '期間', '費用', '費用', '費用-2']
  expect(headings.map((heading) => uniqueAnchor(taken, heading))).toEqual([
    'h-費用',
    'h-期間',
    'h-費用-2',
    'h-費用-3',
    'h-費用-2-2',
  ])
})
