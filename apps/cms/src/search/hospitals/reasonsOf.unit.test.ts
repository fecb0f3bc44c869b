import { describe, expect, it } from '@jest/globals'
import { buildDictionary } from '../dictionary/buildDictionary'
import { insideWords } from '../../content/searchDictionary/insideWords'
import { searchDictionary } from '../../content/searchDictionary'
import { readAsSaid } from '../query/readQuery'
import { reasonsOf } from './reasonsOf'
import { aHospital } from './testing/aHospital'

const dictionary = buildDictionary(searchDictionary, insideWords)
const hospital = aHospital(
  '1',
  {
    facets: { area: ['ku-chuobu'], municipality: ['131059'], service: ['palliative-ward'] },
    facts: {
      nameKana: 'とうきょうかがくだいがくびょういん',
      registeredName: '国立大学法人 東京科学大学病院',
      formerNames: ['東京医科歯科大学病院'],
      address: '東京都文京区湯島1-5-45',
      consultation: 'yes',
    },
  },
  '東京科学大学病院',
)
const reasons = (typed: string) =>
  reasonsOf(hospital, readAsSaid(typed, dictionary)).map(
    ({ field, parts }) =>
      `${field} ${parts.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('')}`,
  )

describe('reasonsOf', () => {
  it.each([
    ['東京科学大学', []],
    ['東京医科歯科大学病院', ['formerName [東京医科歯科大学病院]']],
    ['かがくだいがく', ['kana とうきょう[かがくだいがく]びょういん']],
    ['国立大学法人', ['registeredName [国立大学法人] 東京科学大学病院']],
    ['湯島', ['address 東京都文京区[湯島]1-5-45']],
    ['緩和ケア病棟', ['service [緩和ケア病棟]']],
    ['東京科学大学 緩和ケア病棟', ['service [緩和ケア病棟]']],
    [
      '湯島 緩和ケア病棟 区中央部',
      ['area [区中央部]', 'service [緩和ケア病棟]', 'address 東京都文京区[湯島]1-5-45'],
    ],
    // The name has it, in other words.
    ['hospital', []],
    ['区中央部', ['area [区中央部]']],
    ['文京区', ['municipality [文京区]']],
  ])('%s: %j', (typed, expected) => {
    expect(reasons(typed)).toEqual(expected)
  })

  it('are none where nothing was typed', () => {
    expect(reasonsOf(hospital, null)).toEqual([])
  })
})
