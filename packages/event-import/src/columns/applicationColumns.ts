import type { Column } from './Column'

import { APPLICATION_REQUIREMENTS, FEE_KINDS } from '@tokyo-cancer-portal/domain'

import { readEmail, readPhone, readUrl } from '../read/readContacts'
import { readDate } from '../read/readDate'
import { readTerm } from '../read/readTerm'
import { readLongText, readText } from '../read/readText'
import { readTime } from '../read/readTime'
import { readWholeNumber } from '../read/readWholeNumber'

/** What it costs, and how one applies. */
export const applicationColumns: readonly Column[] = [
  {
    path: 'fee.kind',
    heading: '参加費',
    aliases: ['有料・無料'],
    kind: 'term',
    vocabulary: FEE_KINDS,
    read: readTerm(FEE_KINDS),
    hint: '「無料」か「有料」を選びます。',
    example: '無料',
  },
  {
    path: 'fee.amount',
    heading: '金額（円）',
    aliases: ['金額'],
    kind: 'number',
    read: readWholeNumber(0, 1_000_000),
    hint: '有料のときに、数字だけで入力します。',
    example: '',
  },
  {
    path: 'fee.note',
    heading: '参加費の補足',
    aliases: ['料金(詳細)'],
    kind: 'text',
    read: readText(200),
    hint: '材料費などがあれば書きます。',
    example: '',
  },
  {
    path: 'capacity',
    heading: '定員（人）',
    aliases: ['定員'],
    kind: 'number',
    read: readWholeNumber(1, 100_000),
    hint: '数字だけで入力します。',
    example: '20',
  },
  {
    path: 'application.required',
    heading: '申込み',
    aliases: ['申込みの要否', '申込の要否'],
    kind: 'term',
    vocabulary: APPLICATION_REQUIREMENTS,
    read: readTerm(APPLICATION_REQUIREMENTS),
    hint: '一つ選びます。',
    example: '申込みが必要',
  },
  {
    path: 'application.method',
    heading: '申込方法',
    aliases: ['参加申込方法'],
    kind: 'long-text',
    read: readLongText(1000),
    hint: 'どこに、何を知らせるかを書きます。',
    example: '電話で、お名前と参加人数をお知らせください。',
  },
  {
    path: 'application.url',
    heading: '申込みページのURL',
    kind: 'text',
    read: readUrl,
    hint: 'https:// から始まるURLです。',
    example: '',
  },
  {
    path: 'application.email',
    heading: '申込み用のメールアドレス',
    kind: 'text',
    read: readEmail,
    hint: '公開してよい窓口のアドレスです。',
    example: '',
  },
  {
    path: 'application.phone',
    heading: '申込み用の電話番号',
    kind: 'text',
    read: readPhone,
    hint: '「03-1234-5678」のように入力します。',
    example: '03-0000-1234',
  },
  {
    path: 'application.opensOn',
    heading: '受付開始日',
    aliases: ['参加申込開始日'],
    kind: 'date',
    read: readDate,
    hint: '申込みを受け付け始める日です。',
    example: '',
  },
  {
    path: 'application.deadlineDate',
    heading: '締切日',
    aliases: ['参加申込終了日', '申込締切日', '申込締切'],
    kind: 'date',
    read: readDate,
    hint: '申込みを締め切る日です。',
    example: '2026/12/11',
  },
  {
    path: 'application.deadlineTime',
    heading: '締切時刻',
    aliases: ['参加申込終了時間'],
    kind: 'time',
    read: readTime,
    hint: '空欄のときは、締切日の終わりまで受け付けます。',
    example: '17:00',
  },
]
