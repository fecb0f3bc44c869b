import { docRef } from './types/refs'
import type { SeedLink } from './types/shared'

type Entry = { link: SeedLink }

/** The menus as a new portal starts with them. */
export const navigation: { header: Entry[]; footer: { heading: string; links: Entry[] }[] } = {
  header: [
    { link: { label: '相談する', href: '/consultation' } },
    { link: { label: '病院を探す', href: '/hospitals' } },
    { link: { label: '治療と仕事の両立', reference: docRef('topic:work') } },
    { link: { label: 'イベント', href: '/events' } },
    { link: { label: '資料', href: '/resources' } },
  ],
  footer: [
    {
      heading: '探す',
      links: [
        { link: { label: '病院を探す', href: '/hospitals' } },
        { link: { label: 'イベントを探す', href: '/events' } },
        { link: { label: '資料を探す', href: '/resources' } },
        { link: { label: 'チャットで質問する', href: '/chat' } },
        { link: { label: '用語集', href: '/glossary' } },
        { link: { label: 'お知らせ', href: '/news' } },
      ],
    },
    {
      heading: '今の状況から探す',
      links: [
        { link: { label: 'がんと言われたとき', reference: docRef('topic:diagnosed') } },
        { link: { label: '治療を選ぶとき', reference: docRef('topic:choosing-treatment') } },
        { link: { label: '治療中の暮らし', reference: docRef('topic:living-with-treatment') } },
        { link: { label: 'お金のこと', reference: docRef('topic:money') } },
        { link: { label: '治療と仕事の両立', reference: docRef('topic:work') } },
        {
          link: { label: '再発・緩和ケアのこと', reference: docRef('topic:recurrence-palliative') },
        },
        { link: { label: '大切な人を亡くした方へ', reference: docRef('topic:bereaved') } },
      ],
    },
    {
      heading: '立場から探す',
      links: [
        { link: { label: '患者さんへ', reference: docRef('topic:for-patients') } },
        { link: { label: 'ご家族へ', reference: docRef('topic:for-families') } },
        { link: { label: '職場・企業の方へ', reference: docRef('topic:for-employers') } },
        { link: { label: '医療・支援に携わる方へ', reference: docRef('topic:for-medical') } },
      ],
    },
    {
      heading: 'このサイトについて',
      links: [
        {
          link: {
            label: '東京都がんポータルの使い方',
            reference: docRef('content:about-this-portal'),
          },
        },
        { link: { label: 'サイトポリシー', href: '/site-policy' } },
        { link: { label: '個人情報の取り扱い', href: '/privacy' } },
        { link: { label: 'ウェブアクセシビリティ方針', href: '/accessibility' } },
      ],
    },
  ],
}
