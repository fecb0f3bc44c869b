import { COLUMNS, MOST_ROWS } from '@tokyo-cancer-portal/event-import'
import type { SheetData } from 'write-excel-file/node'
import { labelsOf } from './choices'
import { EVENT_SHEET } from './sheetNames'

const BOLD = { fontWeight: 'bold' } as const

const LINES = [
  `「${EVENT_SHEET}」のシートに、1行に一つのイベントを入力します。2行目は記入例で、取り込まれません。消さなくてもかまいません。`,
  '必須の列は「名称」と「開催日」だけです。ほかの列は、下書きを作った後にフォームでも入力できます。使わない列は消してかまいません。',
  `一度に${MOST_ROWS}行まで取り込めます。取り込んだイベントは下書きになります。内容を確かめてから、一つずつ承認を依頼してください。`,
  '同じファイルをもう一度取り込んでも、同じイベントは増えません。NOの列に行ごとに違う番号を付けておくと、内容を直した後も同じイベントとして扱われます。',
  '取り込んだ後にフォームで直した内容が、ファイルの内容で上書きされることはありません。',
  '数式や、「=」「+」「-」「@」で始まる文字は取り込めません。',
]

/** How the table is filled in, and what each column takes. */
export function helpRows(): SheetData {
  return [
    [{ value: 'イベントの表の書き方', ...BOLD }],
    ...LINES.map((line) => [line]),
    [],
    ['列', '必須', '書き方', '選べる言葉'].map((value) => ({ value, ...BOLD })),
    ...COLUMNS.map((column) => [
      column.heading,
      column.isNeeded ? '必須' : null,
      { value: column.hint, wrap: true },
      column.vocabulary ? { value: labelsOf(column).join('、'), wrap: true } : null,
    ]),
  ]
}
