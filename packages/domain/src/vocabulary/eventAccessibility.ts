import type { Term, ValueOf } from './term'

/** What makes taking part possible for people with different needs. */
export const EVENT_ACCESSIBILITY = [
  { value: 'wheelchair', label: '車椅子で参加できる' },
  { value: 'accessible-toilet', label: 'バリアフリートイレ' },
  { value: 'ostomate-toilet', label: 'オストメイト対応トイレ' },
  { value: 'sign-language', label: '手話通訳' },
  { value: 'captioning', label: '字幕・要約筆記' },
  { value: 'hearing-loop', label: '補聴システム（ヒアリングループなど）' },
  { value: 'online-captions', label: 'オンライン配信の字幕' },
  { value: 'large-print', label: '大きな文字の資料' },
  { value: 'braille', label: '点字の資料' },
  { value: 'plain-japanese', label: 'やさしい日本語' },
  { value: 'foreign-language', label: '外国語の通訳・資料' },
  { value: 'childcare', label: '託児' },
  { value: 'companion', label: '付き添いの方も参加できる' },
  { value: 'break-space', label: '途中で休める場所がある' },
  { value: 'camera-off', label: 'オンラインは顔を出さずに参加できる' },
] as const satisfies readonly Term[]

export type EventAccessibility = ValueOf<typeof EVENT_ACCESSIBILITY>
