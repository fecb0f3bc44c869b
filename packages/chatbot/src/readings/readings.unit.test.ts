import { describe, expect, it } from '@jest/globals'
import { fromDialect } from './fromDialect'
import { fromEnglish } from './fromEnglish'
import { fromKana } from './fromKana'
import { isStory, ofStory } from './ofStory'
import { readingsOf } from './readingsOf'

describe('fromKana', () => {
  it.each([
    ['らいしゅうの いべんと', '来週のイベント'],
    ['ﾗｲｼｭｳ ﾉ ｲﾍﾞﾝﾄ', '来週のイベント'],
    ['しゅわつうやくのあるかい', '手話通訳のある会'],
    ['わたしの はなしを きいて ください', '私の話を聞いてください'],
    ['今月ノ催シ', '今月の催し'],
    ['まちだしのびょういん', 'まちだしの病院'],
  ])('%s', (kana, written) => expect(fromKana(kana)).toBe(written))

  it.each(['来週のイベント', 'events next week', 'オンラインの会', '123'])(
    'leaves %s alone',
    (message) => expect(fromKana(message)).toBeNull(),
  )
})

describe('fromDialect', () => {
  it.each([
    ['練馬の病院ば教えて', '練馬の病院を教えて'],
    ['どごさ相談すっぺ', 'どこに相談すればいいですか'],
    ['来週のイベソト', '来週のイベント'],
  ])('%s', (said, written) => expect(fromDialect(said)).toBe(written))

  it('leaves standard Japanese alone', () =>
    expect(fromDialect('近くの病院を教えてください')).toBeNull())
})

describe('fromEnglish', () => {
  it.each([
    ['help with hospital bills', '医療費'],
    ['grants for companies', '奨励金'],
    ['Who runs this website?', '運営'],
  ])('%s', (message, word) => expect(fromEnglish(message)).toContain(word))

  it.each(['相談', 'ramen recipe', 'a'])('knows nothing for %s', (message) =>
    expect(fromEnglish(message)).toBeNull(),
  )
})

describe('ofStory', () => {
  const STORY =
    '先月から母が入院しています。先生のお話に知らない言葉がたくさん出てきて、家族で困っています。そういうときに相談できるところはありますか'

  it('takes the sentence that is pointed back to', () => {
    expect(isStory(STORY)).toBe(true)
    expect(ofStory(STORY)[0]).toMatch(/^先生のお話.+ありますか$/)
  })

  it('takes nothing out of a short message', () =>
    expect(ofStory('母が入院します。相談したい')).toEqual([]))
})

describe('readingsOf', () => {
  it('begins with the message, and has each reading once', () => {
    expect(readingsOf('近くの病院')).toEqual(['近くの病院'])
    // In hiragana it would say no more, and less than ヘルプ and マーク.
    expect(readingsOf('ヘルプマーク')).toEqual(['ヘルプマーク'])
    expect(readingsOf('びょういんは どこ')[0]).toBe('びょういんは どこ')
    expect(readingsOf('ﾋﾞｮｳｲﾝﾊ ﾄﾞｺ')[0]).toBe('病院はどこ')
  })
})
