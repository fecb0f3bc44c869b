import type { ResourceSeed } from '../types/documents'
import { METROPOLITAN, METROPOLITAN_INQUIRY, RENEWAL_DOCUMENT } from './metropolitan'

/** Kept item 8: shown through a banner on the home page, part of no topic. */
export const cancerVideos: ResourceSeed = {
  key: 'resource:cancer-videos',
  slug: 'cancer-videos',
  title: '動画でわかる「がん」のこと',
  type: 'video',
  summary:
    'がんについて動画で知りたい方のためのご案内です。動画の掲載先は未確認のため、東京都保健医療局にお尋ねください。',
  publisher: METROPOLITAN,
  audiences: ['public'],
  topics: [],
  inquiry: METROPOLITAN_INQUIRY,
  sources: [RENEWAL_DOCUMENT],
}
