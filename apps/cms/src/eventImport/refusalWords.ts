import type { TableRefusal } from './files/TableReading'

/** Why a file is not read, and what to do about it. */
export const REFUSAL_WORDS: Readonly<Record<TableRefusal, string>> = {
  empty: 'ファイルが空です。イベントを入力したファイルを選んでください。',
  locked:
    'このファイルは、開くのにパスワードが要ります。パスワードを外して保存し直してから選んでください。',
  'old-excel':
    '古い形式のExcelファイル（.xls）は読み取れません。「名前を付けて保存」で.xlsxにしてから選んでください。',
  macros:
    'マクロの入ったファイルは読み取れません。「名前を付けて保存」で.xlsx（マクロなし）にしてから選んでください。',
  links:
    'ほかのファイルやデータへのリンクが入っています。リンクを解除し、値だけにしてから選んでください。',
  encoding:
    '文字コードが分かりません。CSVはUTF-8かShift_JISで保存してください。Excelでは「CSV UTF-8（コンマ区切り）」を選びます。',
  broken:
    'ExcelやCSVの表として読み取れませんでした。ファイルが壊れていないか、.xlsxか.csvで保存されているかを確かめてください。',
  'too-much':
    'ファイルが大きすぎるか、作りが複雑すぎて読み取れません。行を分けるか、書式のない新しいファイルに値だけを貼り付けてください。',
}
