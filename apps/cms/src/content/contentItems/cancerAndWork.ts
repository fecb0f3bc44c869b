import { METROPOLITAN, METROPOLITAN_INQUIRY, RENEWAL_DOCUMENT } from '../resources/metropolitan'
import { docLink, h2, p, richText, ul } from '../richText'
import type { ContentItemSeed } from '../types/documents'
import { ref } from '../types/refs'

/** The parent page of the employment-support section. */
export const cancerAndWork: ContentItemSeed = {
  key: 'content:cancer-and-work',
  slug: 'cancer-and-work',
  title: 'がん治療と仕事の両立',
  kind: 'page',
  placement: 'page',
  summary:
    'がんの治療を受けながら働く方と、支える職場の方のための情報をまとめています。相談先、企業向けの資料、奨励金、調査の結果などがあります。',
  body: richText(
    p(
      'がんと診断されても、治療を受けながら働いている方はたくさんいます。仕事のことを決める前に、まず相談できる場所があります。',
    ),
    h2('働く方・仕事を探す方へ'),
    ul(
      docLink('治療と仕事の両立について相談できるところ', 'content:work-consultation-desks'),
      docLink('就職活動を支援する資材の紹介', 'content:job-hunting-resources'),
      docLink('東京都社会保険労務士会の取組', 'content:sharoushi-activities'),
    ),
    h2('職場・企業の方へ'),
    ul(
      docLink('治療と仕事を支援する企業応援ツール', 'content:employer-tools'),
      docLink('企業向けの両立支援セミナー', 'content:employer-seminars'),
      docLink('治療と仕事の両立に取り組む企業への奨励金', 'content:employment-grant'),
      docLink('産業保健総合支援センターの両立支援サービス', 'content:sanpo-services'),
      docLink('企業表彰の結果と事例紹介集', 'content:company-awards'),
    ),
    h2('調査の結果と会議の資料'),
    ul(
      docLink('就労に関する調査結果、会議資料など', 'content:surveys-and-meetings'),
      docLink('頭頸部がんを経験した方へのアンケート調査', 'content:head-and-neck-survey'),
    ),
  ),
  topics: [ref('topic:work')],
  audiences: ['patient', 'family', 'employer'],
  situations: ['work'],
  order: 0,
  owner: METROPOLITAN,
  inquiry: METROPOLITAN_INQUIRY,
  sources: [
    RENEWAL_DOCUMENT,
    { label: '東京都保健医療局 報道発表資料（2025年1月10日）', asOf: '2025-01-10' },
  ],
}
