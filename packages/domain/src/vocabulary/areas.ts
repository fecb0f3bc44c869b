import type { Term, ValueOf } from './term'

type AreaTerm = Term & { readonly kana: string; readonly order: number }

/**
 * The 13 secondary medical areas of Tokyo (二次保健医療圏) in their official order.
 *
 * Source: 東京都保健医療計画. Every municipality belongs to exactly one (see `MUNICIPALITIES`).
 */
export const AREAS = [
  { value: 'ku-chuobu', label: '区中央部', kana: 'くちゅうおうぶ', order: 1 },
  { value: 'ku-nanbu', label: '区南部', kana: 'くなんぶ', order: 2 },
  { value: 'ku-seinanbu', label: '区西南部', kana: 'くせいなんぶ', order: 3 },
  { value: 'ku-seibu', label: '区西部', kana: 'くせいぶ', order: 4 },
  { value: 'ku-seihokubu', label: '区西北部', kana: 'くせいほくぶ', order: 5 },
  { value: 'ku-tohokubu', label: '区東北部', kana: 'くとうほくぶ', order: 6 },
  { value: 'ku-tobu', label: '区東部', kana: 'くとうぶ', order: 7 },
  { value: 'nishitama', label: '西多摩', kana: 'にしたま', order: 8 },
  { value: 'minamitama', label: '南多摩', kana: 'みなみたま', order: 9 },
  { value: 'kitatama-seibu', label: '北多摩西部', kana: 'きたたませいぶ', order: 10 },
  { value: 'kitatama-nanbu', label: '北多摩南部', kana: 'きたたまなんぶ', order: 11 },
  { value: 'kitatama-hokubu', label: '北多摩北部', kana: 'きたたまほくぶ', order: 12 },
  { value: 'tosho', label: '島しょ', kana: 'とうしょ', order: 13 },
] as const satisfies readonly AreaTerm[]

export type Area = ValueOf<typeof AREAS>
