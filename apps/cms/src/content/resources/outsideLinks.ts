import { CONSULTATION_DESKS } from '../contentItems/sources'
import type { ResourceSeed } from '../types/documents'
import { ref } from '../types/refs'
import { RENEWAL_DOCUMENT } from './metropolitan'

/** The addresses that the renewal document gives for planned items 1 and 2. */
export const outsideLinks: readonly ResourceSeed[] = [
  {
    key: 'resource:ganjoho-work-qa',
    slug: 'ganjoho-work-qa',
    title: 'がんと仕事のQ&A（国立がん研究センター がん情報サービス）',
    type: 'link',
    summary:
      '診断から復職まで、復職後の働き方、新しい職場への応募、お金と健康保険などについて、質問と答えの形で読めます。求職中の方に向けた質問もまとめられています。',
    url: 'https://ganjoho.jp/public/institution/qa/index.html',
    publisher: ref('organization:ganjoho'),
    audiences: ['patient', 'family'],
    topics: [ref('topic:work'), ref('topic:money')],
    sources: [RENEWAL_DOCUMENT],
  },
  {
    key: 'resource:job-hunting-playlist',
    slug: 'job-hunting-playlist',
    title: 'がん患者・がん経験者の就職活動に関する動画リスト（YouTube）',
    type: 'playlist',
    summary:
      'がん患者さん・がんを経験した方の就職活動の参考として、東京都の資料に挙げられている動画のリストです。制作者は未確認です。',
    url: 'https://www.youtube.com/playlist?list=PLOn_cSS--Z_ZgsUMbvp7RJwhWWWR4Y32U',
    audiences: ['patient'],
    topics: [ref('topic:work')],
    sources: [RENEWAL_DOCUMENT],
  },
  {
    key: 'resource:sanpo-work-support',
    slug: 'sanpo-work-support',
    title: '治療と仕事の両立支援（東京産業保健総合支援センター）',
    type: 'link',
    summary:
      '治療と仕事の両立を支えるサービスの案内です。職場からも、治療を受けながら働く方からも申し込めます。利用は無料です。',
    url: 'https://www.tokyos.johas.go.jp/ryoritsu',
    publisher: ref('organization:tokyo-sanpo'),
    audiences: ['employer', 'patient'],
    topics: [ref('topic:work'), ref('topic:consultation')],
    sources: [RENEWAL_DOCUMENT, CONSULTATION_DESKS],
  },
]
