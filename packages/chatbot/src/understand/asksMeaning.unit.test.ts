import { expect, it } from '@jest/globals'
import { asksMeaning } from './asksMeaning'

it.each([
  '寛解とは',
  '生検の意味を教えて',
  '「てんい」は どういう いみですか',
  '緩和ケアって何なん',
  '再発ってなんだよ',
  'りんぱふしゅって何？',
  'アピアランスケアという言葉が出てきました',
  'What does remission mean?',
  '先生が「しんじゅんしている」と言いました。どういうことですか',
])('%s asks for a meaning', (message) => expect(asksMeaning(message)).toBe(true))

it.each([
  '私の腫瘍マーカーの意味を教えて',
  'この検査結果の意味は',
  'ステージ4とは',
  '再発って何パーセント',
  '母の予後という言葉が怖い',
  '膵臓がんの予後について教えてください',
  '転移してるって何でわかるの',
  'what does my biopsy result mean',
  '近くの病院',
])('%s does not', (message) => expect(asksMeaning(message)).toBe(false))
