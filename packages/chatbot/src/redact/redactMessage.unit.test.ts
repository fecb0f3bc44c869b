import { expect, it } from '@jest/globals'
import { redactMessage } from './redactMessage'

const NAME = '（名前を伏せました）'

it.each([
  ['山田さんに相談した', `${NAME}さんに相談した`],
  ['山田花子さんの病気', `${NAME}さんの病気`],
  ['山田 花子様', `${NAME}様`],
  ['ヤマダさん', `${NAME}さん`],
  ['やまださんがいます', `${NAME}さんがいます`],
  ['佐藤先生に聞いた', `${NAME}先生に聞いた`],
  ['隣の佐々木さん', `隣の${NAME}さん`],
  ['私は田中太郎です', `私は${NAME}です`],
  ['名前は鈴木一郎と申します', `名前は${NAME}と申します`],
  ['Mr. Tanaka is ill', '(name removed) is ill'],
  ['患者さんの会', '患者さんの会'],
  ['お母さんが乳がん', 'お母さんが乳がん'],
  ['看護師さんに聞く', '看護師さんに聞く'],
  ['皆さん、患者様へ', '皆さん、患者様へ'],
  ['お医者さん', 'お医者さん'],
  ['たくさんあります', 'たくさんあります'],
  ['私は乳がん患者です', '私は乳がん患者です'],
  ['03-1234-5678に電話', '（電話番号を伏せました）に電話'],
  ['a@example.jp', '（メールアドレスを伏せました）'],
  ['4111 1111 1111 1111', '（番号を伏せました）'],
  ['立川の近くの病院', '立川の近くの病院'],
])('%s → %s', (message, kept) => expect(redactMessage(message)).toBe(kept))

it('changes nothing when it is done again', () => {
  const once = redactMessage('山田さんの電話は03-1234-5678です')
  expect(redactMessage(once)).toBe(once)
})
