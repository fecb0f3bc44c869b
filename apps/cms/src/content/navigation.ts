import { docRef } from './types/refs'
import type { SeedLink } from './types/shared'

type Entry = { link: SeedLink }

/** The menus as a new portal starts with them. */
export const navigation: { header: Entry[]; footer: { heading: string; links: Entry[] }[] } = {
  header: [
    { link: { label: '相談する', reference: docRef('topic:consultation') } },
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
        { link: { label: '用語集', href: '/glossary' } },
        { link: { label: 'お知らせ', href: '/news' } },
      ],
    },
    {
      heading: '立場から探す',
      links: [
        { link: { label: '患者さんへ', reference: docRef('content:for-patients') } },
        { link: { label: 'ご家族へ', reference: docRef('content:for-families') } },
        { link: { label: '職場・企業の方へ', reference: docRef('content:for-employers') } },
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
        { link: { label: 'ウェブアクセシビリティ方針', href: '/accessibility' } },
        { link: { label: '個人情報の取り扱い', href: '/privacy' } },
      ],
    },
  ],
}
