import type { FeedResource } from '../model/FeedResource'

import { expect, test } from '@jest/globals'

import { site } from '../testing/aFeedEvent'
import { resourceJsonLd } from './resourceJsonLd'

const page = 'https://portal.example.jp/resources/handbook'
const write = (fields: Partial<FeedResource>) =>
  resourceJsonLd(site, {
    slug: 'handbook',
    title: 'ハンドブック',
    type: 'handbook',
    summary: null,
    url: null,
    fileUrl: null,
    fileType: null,
    publisher: null,
    editionDate: null,
    audiences: [],
    minutes: null,
    validUntil: null,
    ...fields,
  })

test('of a resource of which little is known little is said', () => {
  expect(write({})).toEqual({
    '@type': 'CreativeWork',
    '@id': `${page}#resource`,
    name: 'ハンドブック',
    url: page,
    mainEntityOfPage: page,
    inLanguage: 'ja',
  })
})

test.each<[Partial<FeedResource>, object]>([
  [
    {
      fileUrl: 'https://portal.example.jp/media/a.pdf',
      fileType: 'application/pdf',
      url: 'https://other.example/',
    },
    {
      '@type': 'DigitalDocument',
      url: 'https://portal.example.jp/media/a.pdf',
      encodingFormat: 'application/pdf',
    },
  ],
  [
    { type: 'video', url: 'https://video.example/1', minutes: 20 },
    { '@type': 'VideoObject', url: 'https://video.example/1', duration: 'PT20M' },
  ],
  [{ type: 'video' }, { '@type': 'CreativeWork', url: page }],
  [{ url: 'javascript:alert(1)' }, { '@type': 'CreativeWork', url: page }],
  [
    { editionDate: '2022-11', publisher: { name: '東京都' }, audiences: ['employer'] },
    {
      datePublished: '2022-11',
      publisher: { '@type': 'Organization', name: '東京都' },
      audience: [{ '@type': 'Audience', audienceType: '職場・企業の方' }],
    },
  ],
])('%j', (fields, expected) => {
  expect(write(fields)).toMatchObject(expected)
})
