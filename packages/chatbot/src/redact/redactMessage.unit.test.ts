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
  ['田中と申します。費用は', `${NAME}と申します。費用は`],
  ['佐々木花子といいます', `${NAME}といいます`],
  ['名前：田中 花子', `名前：${NAME}`],
  ['tanakaさんのこと', `${NAME}さんのこと`],
  ['Tanaka-san is ill', '(name removed)-san is ill'],
  ['My name is Hanako Tanaka', 'My name is (name removed)'],
  ['090-1234-5678 と 03（1234）5678', '（電話番号を伏せました） と （電話番号を伏せました）'],
  ['〒163-8001 に住む', '（郵便番号を伏せました） に住む'],
  ['西新宿2丁目8番1号に住んでいます', '西新宿（住所を伏せました）に住んでいます'],
  ['八幡町1-2-3です', '八幡町（住所を伏せました）です'],
  ['1970年5月3日生まれ', '（生年月日を伏せました）'],
  ['昭和45年5月3日生まれの父', '（生年月日を伏せました）の父'],
  ['診察券番号は1234567です', '診察券番号は（番号を伏せました）です'],
  ['保険証 12345678', '保険証 （番号を伏せました）'],
  ['2026年11月27日の会', '2026年11月27日の会'],
  ['来週12月5日に行けますか', '来週12月5日に行けますか'],
  ['40代です。3,000円かかりますか', '40代です。3,000円かかりますか'],
  ['ステージ4と言われた', 'ステージ4と言われた'],
  ['1番近い病院', '1番近い病院'],
  ['患者会という集まり', '患者会という集まり'],
  ['乳がんと言います', '乳がんと言います'],
  ['何科と言いますか', '何科と言いますか'],
  ['hospital in Tachikawa', 'hospital in Tachikawa'],
])('%s → %s', (message, kept) => expect(redactMessage(message)).toBe(kept))

it('takes time proportional to the length, whatever is written', () => {
  for (const text of [
    '1'.repeat(300),
    '田'.repeat(300),
    'あ'.repeat(300),
    'a-'.repeat(150),
    '1番'.repeat(100),
  ]) {
    const before = performance.now()
    redactMessage(text)
    expect(performance.now() - before).toBeLessThan(200)
  }
})

it('changes nothing when it is done again', () => {
  const once = redactMessage('山田さんの電話は03-1234-5678です')
  expect(redactMessage(once)).toBe(once)
})
