import { METROPOLITAN, METROPOLITAN_INQUIRY, RENEWAL_DOCUMENT } from '../resources/metropolitan'
import { p, richText } from '../richText'
import type { ContentItemSeed } from '../types/documents'
import { ref } from '../types/refs'
import { renewalNote } from './section'

/** Kept item 8: a banner on the home page and, by the document's wish, no page of the section. */
export const homeBanner: ContentItemSeed = {
  key: 'content:cancer-videos',
  slug: 'cancer-videos',
  title: '動画でわかる「がん」のこと',
  kind: 'page',
  placement: 'home-banner',
  summary: 'がんについて、動画で知ることができます。',
  body: richText(p('がんについて知りたい方のための動画です。どなたでもご覧になれます。')),
  audiences: ['public'],
  resources: [ref('resource:cancer-videos')],
  order: 10,
  owner: METROPOLITAN,
  inquiry: METROPOLITAN_INQUIRY,
  sources: [RENEWAL_DOCUMENT],
  renewal: {
    decision: 'continue',
    note: renewalNote(
      '継続掲載の項目8',
      '治療と就労の両立支援のページではなく、トップページにバナーで掲載します。',
    ),
  },
}
