import type { Dictionaries } from './Dictionaries'
import { DEFAULT_ADVERTISING } from './defaultAdvertising'
import { DEFAULT_SYMBOLS } from './defaultSymbols'
import { DEFAULT_JARGON, DEFAULT_RELATIVE_WORDS, DEFAULT_WORDS } from './defaultWords'

/** What the portal starts with. */
export const DEFAULT_DICTIONARIES: Dictionaries = {
  symbols: DEFAULT_SYMBOLS,
  words: DEFAULT_WORDS,
  spacedWords: [
    ...['日時', '日程', '日付', '時間', '時刻', '会場', '場所', '対象', '対象者', '定員', '費用'],
    ...['料金', '会費', '参加費', '内容', '講師', '司会', '座長', '演題', '演者', '主催', '共催'],
    ...['後援', '協賛', '協力', '申込', '申込み', '申込先', '申込方法', '締切', '問合せ', '問合先'],
    ...['電話', '住所', '備考', '持ち物', '持物', '交通', '案内', '受付', '開場', '開演', '閉会'],
  ],
  relativeWords: DEFAULT_RELATIVE_WORDS,
  vagueLinks: [
    ...['ここ', 'こちら', 'コチラ', 'こちらから', 'こちらへ', 'こちらをクリック', 'ここをクリック'],
    ...[
      '詳細',
      '詳細はこちら',
      '詳しくは',
      '詳しくはこちら',
      '詳しくはこちらから',
      'くわしくはこちら',
    ],
    ...['リンク', 'リンク先', 'クリック', 'もっと見る', '続きを読む', '続き', 'PDF', 'PDFはこちら'],
    ...['申込はこちら', '申し込みはこちら', 'click here', 'here', 'more', 'read more', 'link'],
  ],
  vagueAlts: [
    ...['写真', 'イラスト', '画像', '図', '図表', '表', 'グラフ', 'ロゴ', 'バナー', 'アイコン'],
    ...['チラシ', 'ポスター', '表紙', 'サムネイル', 'イメージ', 'イメージ画像', 'image', 'photo'],
  ],
  vagueTitles: [
    ...['お知らせ', 'ご案内', '案内', '重要', '重要なお知らせ', 'イベント', 'イベントのお知らせ'],
    ...['講演会', '講座', 'セミナー', '研修会', '患者サロン', '患者会', '相談会', '更新情報'],
    ...['資料', 'その他', '無題', 'テスト', '新規', '開催案内', '参加者募集', '講演会のお知らせ'],
  ],
  jargon: DEFAULT_JARGON,
  personalMailHosts: [
    ...['gmail.com', 'googlemail.com', 'yahoo.co.jp', 'yahoo.com', 'ymail.ne.jp', 'icloud.com'],
    ...['me.com', 'hotmail.com', 'hotmail.co.jp', 'outlook.com', 'outlook.jp', 'live.jp'],
    ...['docomo.ne.jp', 'ezweb.ne.jp', 'au.com', 'softbank.ne.jp', 'i.softbank.jp', 'nifty.com'],
  ],
  advertising: DEFAULT_ADVERTISING,
  names: [],
}
