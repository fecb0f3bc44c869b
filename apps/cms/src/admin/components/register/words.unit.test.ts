import { expect, it } from '@jest/globals'
import type { RegisterChange } from '@tokyo-cancer-portal/domain'
import { changeWords } from './changeWords'
import { typedNumberWords } from './typedNumberWords'

const of = { id: 'a', name: '新病院', on: '2027-04-01' }

it.each<[RegisterChange, string]>([
  [{ ...of, kind: 'joins' }, '新しく載ります。'],
  [{ ...of, kind: 'leaves' }, 'サイトから外れます。'],
  [
    { ...of, kind: 'renamed', previousName: '旧病院' },
    '名前が「旧病院」から「新病院」に変わります。',
  ],
  [
    { ...of, kind: 'gains', designation: 'regional-core' },
    '「地域がん診療連携拠点病院」の指定が始まります。',
  ],
  [
    { ...of, kind: 'loses', designation: 'genome-hub' },
    '「がんゲノム医療拠点病院」の指定が終わります。',
  ],
  [
    {
      ...of,
      kind: 'cancers',
      designation: 'metropolitan-cooperation',
      added: ['breast', 'lung'],
      removed: ['liver'],
    },
    '「東京都がん診療連携協力病院」の対象のがんが変わります（加わるがん：乳がん・肺がん／外れるがん：肝臓がん）。',
  ],
])('%j', (change, words) => {
  expect(changeWords(change)).toBe(words)
})

it.each([
  [
    { published: 9, isDated: false },
    '東京都がん診療連携拠点病院：文章では8、サイトに載せている数は4、公表された数は9です。',
  ],
  [
    { published: null, isDated: false },
    '東京都がん診療連携拠点病院：文章では8、サイトに載せている数は4です。',
  ],
  [
    { published: null, isDated: true },
    '東京都がん診療連携拠点病院：文章では8、サイトに載せている数は4です。時点が書かれているので、その時の数として正しければ、そのままでかまいません。',
  ],
])('a typed number with %j', (fields, words) => {
  const problem = { count: 'metropolitan-core', number: 8, quote: '', listed: 4, ...fields }
  expect(typedNumberWords(problem)).toBe(words)
})
