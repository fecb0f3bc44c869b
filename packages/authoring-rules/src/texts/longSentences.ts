import type { TextRule } from '../check/Rule'
import { findIn, type Remark } from '../passages/findIn'
import { matchesOf } from '../passages/matchesOf'
import type { Passage } from '../passages/Passage'
import { sentencesOf } from '../passages/sentencesOf'

const LONGEST = 80
const MANY_COMMAS = 3
/** Shorter ones with many 、 are enumerations. */
const COMMAS_FROM = 60
const BRACKETED = /（[^（）]{0,80}）|「[^「」]{0,80}」/g
/** できないことはありません. A question (困ったことはありませんか) and 少なくない deny nothing twice. */
const TWICE =
  /(?:ないわけ(?:では|でも)|ないこと(?:は|も)|ないもの(?:では|でも)|ないとは(?:言え|いえ|限ら|かぎら)|(?<!少|すく)なく(?:は|も)|ないでも)(?:ない|ありません|ません)(?!か)/g

/** TXT-2: sentences that are hard to follow. No score: it would only be written for. */
export const longSentences: TextRule = (field) =>
  field.role === 'prose' || field.role === 'rich'
    ? findIn(
        field,
        (passage) =>
          passage.kind === 'heading' || passage.kind === 'cell'
            ? []
            : [...longOnes(passage), ...deniedTwice(passage)],
        'nothing',
      )
    : []

function longOnes({ text }: Passage): Remark[] {
  return sentencesOf(text).flatMap(({ start, end }): Remark[] => {
    const sentence = text.slice(start, end)
    const spoken = sentence.replaceAll(BRACKETED, '')
    const commas = spoken.split('、').length - 1
    const isLong = sentence.length > LONGEST && spoken.length > COMMAS_FROM
    if (!isLong && !(commas > MANY_COMMAS && spoken.length > COMMAS_FROM)) return []
    const message = isLong
      ? '文が80文字より長くなっています。二つに分けると読みやすくなります。'
      : '「、」が多く、長い文です。二つに分けるか、箇条書きにすると読みやすくなります。'
    return [{ rule: 'TXT-2', severity: 'hint', message, start, end }]
  })
}

function deniedTwice({ text }: Passage): Remark[] {
  return matchesOf(text, TWICE, () => ({
    rule: 'TXT-2',
    severity: 'hint',
    message: '「ない」が二つ重なっています。「できます」のように、そのまま言う文にできますか。',
  }))
}
