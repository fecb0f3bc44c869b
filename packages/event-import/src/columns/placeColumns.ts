import type { Column } from './Column'

import { EVENT_FORMATS } from '@tokyo-cancer-portal/domain'

import { readPostalCode, readUrl } from '../read/readContacts'
import { readTerm } from '../read/readTerm'
import { readLongText, readText } from '../read/readText'

/** Where it takes place. */
export const placeColumns: readonly Column[] = [
  {
    path: 'format',
    heading: '開催形式',
    aliases: ['形式'],
    kind: 'term',
    vocabulary: EVENT_FORMATS,
    read: readTerm(EVENT_FORMATS),
    hint: '一つ選びます。',
    example: '会場',
  },
  {
    path: 'venue.name',
    heading: '会場の名前',
    aliases: ['場所名称', '会場', '会場名'],
    kind: 'text',
    read: readText(200),
    hint: '建物と部屋の名前です。',
    example: '当院 2階 講堂',
  },
  {
    path: 'venue.postalCode',
    heading: '郵便番号',
    kind: 'text',
    read: readPostalCode,
    hint: '「163-8001」のように入力します。',
    example: '163-8001',
  },
  {
    path: 'venue.address',
    heading: '住所',
    kind: 'text',
    read: readText(200),
    hint: '区市町村から先も書きます。',
    example: '東京都新宿区西新宿2-8-1',
  },
  {
    path: 'venue.access',
    heading: '行き方',
    aliases: ['アクセス方法', 'アクセス'],
    kind: 'long-text',
    read: readLongText(500),
    hint: '最寄り駅と、車椅子の方の入口などを書きます。',
    example: 'JR新宿駅西口から徒歩約10分。',
  },
  {
    path: 'online.url',
    heading: '参加用のURL',
    kind: 'text',
    read: readUrl,
    hint: '誰でも見られるページに載ります。申し込んだ方だけに知らせるときは空欄にします。',
    example: '',
  },
  {
    path: 'online.note',
    heading: '参加方法の補足',
    kind: 'text',
    read: readText(300),
    hint: 'オンラインで参加する方への説明です。',
    example: '',
  },
]
