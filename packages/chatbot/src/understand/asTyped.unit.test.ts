import { expect, it } from '@jest/globals'
import { asTyped } from './asTyped'

it.each([
  ['りんぱ浮腫', 'リンパ浮腫の講座', 'リンパ浮腫'],
  ['死別', '死別のつどい', '死別'],
  ['よが 体操', 'ﾖｶﾞと体操', 'ﾖｶﾞ 体操'],
  ['grief', 'Grief events', 'Grief'],
  ['死別', '別の言葉', '死別'],
  ['再発 予防', '再発予防の講座', '再発予防'],
  ['再発 食事', '再発と食事の講座', '再発 食事'],
])('%s in %s is %s', (words, message, typed) => expect(asTyped(words, message)).toBe(typed))
