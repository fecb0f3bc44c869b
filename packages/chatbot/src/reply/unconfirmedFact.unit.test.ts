import { describe, expect, it } from '@jest/globals'
import type { AskedFact } from '../model/AskedFact'
import { unconfirmedFact } from './unconfirmedFact'

const ADDRESS = '住所：東京都文京区本駒込三丁目18番22号'
const foundWith = (...lines: string[]) => ({
  item: {
    source: { id: 'organizations/1', title: '病院', url: '/hospitals/a', confirmedOn: null },
    number: 0,
    heading: '',
    anchor: '',
    paragraphs: lines.map((line) => [line]),
    names: [],
  },
  confidence: 1,
  because: '',
})
const quoted = (text: string, source = 'organizations/1') => ({
  source,
  quote: { text, title: '病院', url: '/hospitals/a', confirmedOn: null },
})

describe('a fact that was asked for', () => {
  it.each<[message: string, missing: AskedFact | null]>([
    ['駒込病院の電話番号', 'phone'],
    ['駒込病院に電話したい', 'phone'],
    ['駒込病院 ＴＥＬ', 'phone'],
    ['phone number of Komagome hospital', 'phone'],
    ['駒込病院は何時からですか', 'hours'],
    ['駒込病院の診療時間', 'hours'],
    ['駒込病院の最寄り駅', 'access'],
    ['駒込病院への行き方', 'access'],
    ['how do I get to Komagome hospital', 'access'],
    ['駒込病院の住所', null],
    ['駒込病院', null],
    ['駒込病院の病棟', null],
  ])('is missing where nobody has confirmed it: %s', (message, missing) => {
    expect(unconfirmedFact(message, quoted(ADDRESS), [foundWith(ADDRESS)])).toBe(missing)
  })

  it.each([
    ['駒込病院の電話番号', '電話：03-0000-0001'],
    ['駒込病院の電話番号', '代表は03-0000-0001です。'],
    ['駒込病院の受付時間', '受付時間：平日 9:00〜17:00'],
    ['駒込病院は何時まで', '平日は17時まで受け付けます。'],
    ['駒込病院の最寄り駅', '駒込駅から徒歩15分です。'],
  ])('is there for %s in another passage of the same record: %s', (message, line) => {
    expect(
      unconfirmedFact(message, quoted(ADDRESS), [foundWith(ADDRESS), foundWith(line)]),
    ).toBeNull()
    const other = foundWith(line)
    other.item.source.id = 'organizations/2'
    expect(unconfirmedFact(message, quoted(ADDRESS), [foundWith(ADDRESS), other])).not.toBeNull()
  })

  it('is not missed of what is no organization', () => {
    expect(unconfirmedFact('電話番号', quoted('はい。', 'content-items/1'), [])).toBeNull()
  })
})
