import { type FieldProblem, fieldReasons } from './fieldReasons'

const JAPANESE = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u

const SENTENCES: Record<number, string> = {
  400: 'リクエストの内容が正しくありません。',
  401: 'ログインが必要です。',
  403: 'この操作は許可されていません。',
  404: '見つかりません。',
  405: 'このURLでは使えない操作です。',
  409: 'ほかの変更と重なりました。画面を読み込み直してください。',
  413: '送信された内容が大きすぎます。',
  414: 'URLが長すぎます。',
  415: 'この形式は受け付けられません。',
  423: 'ほかの人が編集中です。',
  429: '操作の回数が多すぎます。しばらく待ってからもう一度お試しください。',
  503: 'いまデータベースに接続できません。少し待ってからもう一度お試しください。',
}
const FAULT = 'サーバーで問題が起きました。時間をおいてもう一度お試しください。'

export type ErrorEntry = {
  message?: string
  /** Payload lists what is wrong here: the fields of a document, the paths of a query. */
  data?: { field?: string; errors?: FieldProblem[] } | { path?: string }[] | null
  field?: string
}

/**
 * An entry of `errors` as the public contract has it: a Japanese message, and the field where one is to blame.
 *
 * Payload writes many of its messages in English only; ours and its translated ones stay as they are. Where fields are
 * listed, its message names them only: the reasons are what helps, so they are said.
 */
export function inJapanese(entry: ErrorEntry, status: number): ErrorEntry {
  const field = entry.field ?? fieldOf(entry.data)
  const message = withReasons(entry.data) ?? entry.message ?? ''
  const known = JAPANESE.test(message) ? message : undefined
  return { ...entry, message: known ?? sentenceFor(status, field), ...(field ? { field } : {}) }
}

function withReasons(data: ErrorEntry['data']): string | undefined {
  if (!data || Array.isArray(data) || !Array.isArray(data.errors)) return undefined
  const reasons = fieldReasons(data.errors).filter((reason) => JAPANESE.test(reason))
  return reasons.length > 0 ? `入力内容を確認してください。${reasons.join('')}` : undefined
}

function fieldOf(data: ErrorEntry['data']): string | undefined {
  if (!data) return undefined
  if (Array.isArray(data)) return data[0]?.path
  return data.field ?? data.errors?.[0]?.path
}

/** What an answer with this status means, for whoever reads it. */
export function sentenceFor(status: number, field?: string): string {
  if (status === 400 && field) return `「${field.slice(0, 60)}」の内容が正しくありません。`
  return SENTENCES[status] ?? (status < 500 ? SENTENCES[400] : undefined) ?? FAULT
}
