import { expect, test } from '@jest/globals'

import { alternatesOf } from './alternatesOf'

const SITE = 'https://portal.example.jp'

test('a page in Japanese alone has no alternates', () => {
  expect(alternatesOf(SITE, '/news', ['ja'])).toEqual({})
})

test('a page names all its languages, and Japanese for everybody else', () => {
  expect(alternatesOf(SITE, '/contents/がん', ['ja', 'en'])).toEqual({
    ja: `${SITE}/contents/%E3%81%8C%E3%82%93`,
    en: `${SITE}/en/contents/%E3%81%8C%E3%82%93`,
    'x-default': `${SITE}/contents/%E3%81%8C%E3%82%93`,
  })
  expect(alternatesOf(SITE, '/', ['ja', 'easy'])).toEqual({
    ja: `${SITE}/`,
    'ja-x-easy': `${SITE}/easy`,
    'x-default': `${SITE}/`,
  })
})
