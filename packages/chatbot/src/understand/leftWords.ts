import { wordsOf } from '../retrieval/contentTokens'
import type { Condition } from './Condition'

/** Words around a question for events that say nothing of what they are about. */
const EMPTY = new Set(
  `会 イベント いべんと 催し 行事 講座 講演 講演会 セミナー 集まり 勉強会 集い つどい 参加 開催 予定 一覧 東京 東京都 都内 がん 患者 家族 本人 次 次回 開か
  行わ 出 行 申し込み 申込 受付 近く 周辺 付近 最寄り 話 ほう 感じ みたい だけ 関係 関連 系 病院 event events meeting meetings workshop near around held
  take place cancer patient patients tokyo upcoming looking looking for please next this week month weekend join attend going happening
  free online people new`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
/** A verb says what somebody wants to do with it (行ける), not what it is about. */
const VERB = /^\p{Script=Han}{1,2}\p{Script=Hiragana}+$/u
const CONTENT = /[\p{Script=Han}\p{Script=Katakana}a-z]/u
const MOST = 2

/** What a message says beside its conditions, as words to look for; empty where that is nothing that names a subject. */
export function leftWords(text: string, conditions: readonly Condition[]): string {
  const rest = conditions.reduce((left, { said }) => left.replace(said, ' '), text)
  return rest.split(/\s+/).flatMap(wordsIn).slice(0, MOST).join(' ')
}

const wordsIn = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => !EMPTY.has(word) && word.length > 1 && !VERB.test(word))
    .filter((word) => CONTENT.test(word) || !text.includes(word))
