import { docRef } from '../../types/refs'
import type { SeedLink } from '../../types/shared'

/** The pages that answers lead to, each by what it is. */
export const LINKS = {
  center: { label: 'がん相談支援センターとは', reference: docRef('content:consultation-center') },
  desks: {
    label: '治療と仕事の両立について相談できるところ',
    reference: docRef('content:work-consultation-desks'),
  },
  working: { label: 'がんの治療を受けながら働く', reference: docRef('content:cancer-and-work') },
  jobs: {
    label: '就職活動を支援する資材等の紹介',
    reference: docRef('content:job-hunting-resources'),
  },
  sanpo: {
    label: '産業保健総合支援センターによる両立支援サービス',
    reference: docRef('content:sanpo-services'),
  },
  sharoushi: {
    label: '東京都社会保険労務士会の取組',
    reference: docRef('content:sharoushi-activities'),
  },
  headAndNeck: {
    label: '頭頸部がんサバイバーのアンケート調査',
    reference: docRef('content:head-and-neck-survey'),
  },
  employers: { label: '職場・企業の方へ', reference: docRef('topic:for-employers') },
  supporting: {
    label: '治療と仕事の両立を支える',
    reference: docRef('content:work-support-guide'),
  },
  tools: { label: '企業応援ツール', reference: docRef('content:employer-tools') },
  seminars: { label: '企業向けセミナーの記録', reference: docRef('content:employer-seminars') },
  grant: { label: '東京都の奨励金', reference: docRef('content:employment-grant') },
  awards: { label: '企業表彰', reference: docRef('content:company-awards') },
  surveys: { label: '調査結果、会議資料など', reference: docRef('content:surveys-and-meetings') },
  videos: { label: '動画でわかる「がん」のこと', reference: docRef('content:cancer-videos') },
  money: { label: 'お金のこと', reference: docRef('topic:money') },
  consultation: { label: '相談する', reference: docRef('topic:consultation') },
  diagnosed: { label: 'がんと言われたとき', reference: docRef('topic:diagnosed') },
  families: { label: 'ご家族へ', reference: docRef('topic:for-families') },
  bereaved: { label: '大切な人を亡くした方へ', reference: docRef('topic:bereaved') },
  designations: {
    label: 'がん診療連携拠点病院などの種類',
    reference: docRef('content:hospital-designations'),
  },
  highCost: { label: '高額療養費制度', href: '/glossary/high-cost-medical-expense-benefit' },
  ceiling: {
    label: '限度額適用認定証',
    href: '/glossary/certificate-of-eligibility-for-ceiling',
  },
  sickness: { label: '傷病手当金', href: '/glossary/injury-and-sickness-allowance' },
  openData: { label: 'オープンデータ', href: '/open-data' },
  portal: { label: '東京都がんポータルの使い方', reference: docRef('content:about-this-portal') },
  policy: { label: 'サイトポリシー', reference: docRef('content:site-policy') },
  privacy: { label: '個人情報の取り扱い', reference: docRef('content:privacy') },
  accessibility: {
    label: 'ウェブアクセシビリティ方針',
    reference: docRef('content:accessibility'),
  },
} as const satisfies Record<string, SeedLink>
