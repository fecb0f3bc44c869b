import { METROPOLITAN, METROPOLITAN_INQUIRY, RENEWAL_DOCUMENT } from '../resources/metropolitan'
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
  summary:
    'がんについて動画で知りたい方のためのご案内です。動画の掲載先は未確認のため、東京都保健医療局にお尋ねください。',
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
