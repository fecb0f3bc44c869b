import type { TextRule } from '../check/Rule'
import { findIn } from '../passages/findIn'
import { matchesOf } from '../passages/matchesOf'

/** Characters of one machine alone, and those that took the place of one that was lost. */
const LOST = /[\uE000-\uF8FF\uFFFD]+|[\u{F0000}-\u{10FFFD}]+/gu
/** Without width, for directions, and control characters, but not the joiner of a picture or a line break. */
const INVISIBLE =
  /(?:(?<!\p{Extended_Pictographic}\uFE0F?|\p{Emoji_Modifier})\u200D|[\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u00AD]|(?![\t\n\v\f\r\u0085])\p{Cc})+/gu
/** Tabs, and the breaks of lines and pages that word processors have: what they part must not run together. */
const TABS = /[\t\v\f\u0085\u2028\u2029]+/g

/** CHR-5: characters that nobody can see. */
export const unshowable: TextRule = (field) =>
  findIn(
    field,
    ({ text }) => [
      ...matchesOf(text, LOST, () => ({
        rule: 'CHR-5',
        severity: 'blocker',
        message: '表示できない文字があります。正しい文字を入力し直してください。',
      })),
      ...matchesOf(text, INVISIBLE, () => ({
        rule: 'CHR-5',
        severity: 'warning',
        message: '目に見えない文字が入っています。貼り付けたときに入ったものなら、取ってください。',
        replacement: '',
      })),
      ...matchesOf(text, TABS, () => ({
        rule: 'CHR-5',
        severity: 'hint',
        message: '貼り付けたときに入ったタブなどがあります。空白にしてください。',
        replacement: ' ',
      })),
    ],
    'nothing',
  )
