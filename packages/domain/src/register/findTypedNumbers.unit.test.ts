import { describe, expect, it } from '@jest/globals'

import { COMPUTED_NUMBER, findTypedNumbers } from './findTypedNumbers'

const found = (text: string) =>
  findTypedNumbers(text).map(({ count, number }) => `${count} ${number}`)

describe('findTypedNumbers', () => {
  it.each<[string, string[]]>([
    ['がん診療連携拠点病院は27か所あります。', ['national-core 27']],
    ['都内の地域がん診療連携拠点病院は、27か所です。', ['regional-core 27']],
    ['地域がん診療連携拠点病院（27か所）', ['regional-core 27']],
    [
      '東京都がん診療連携拠点病院は９カ所、東京都がん診療連携協力病院は２０ヶ所あります。',
      ['metropolitan-core 9', 'metropolitan-cooperation 20'],
    ],
    ['東京都がん診療連携協力病院は二十か所', ['metropolitan-cooperation 20']],
    [
      '東京都がん診療連携協力病院は、令和7年4月1日現在、20病院です。',
      ['metropolitan-cooperation 20'],
    ],
    ['地域がん診療連携拠点病院の数は27です。', ['regional-core 27']],
    ['がん相談支援センターは、都内の４９か所の病院にあります。', ['consultation-center 49']],
    ['がん相談支援センターは、東京の四十九の病院にあります。', ['consultation-center 49']],
    ['49か所のがん相談支援センターで相談できます。', ['consultation-center 49']],
    ['がん相談支援センターは 東京の 49の 病院に あります。', ['consultation-center 49']],
    [
      '東京都がん診療連携拠点病院は 9、東京都がん診療連携協力病院は 20 あります。',
      ['metropolitan-core 9', 'metropolitan-cooperation 20'],
    ],
    ['緩和ケア病棟のある病院は10か所です。', ['service-palliative-ward 10']],
    [
      '都道府県がん診療連携拠点病院が2施設、地域がん診療病院が1施設です。',
      ['prefectural-core 2', 'regional-care 1'],
    ],
    ['小児がん拠点病院など2病院', ['childhood-core 2']],
  ])('should find in %s: %j', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    '地域がん診療連携拠点病院は2022年8月の指針で決まりました。',
    '地域がん診療連携拠点病院は、令和7年4月1日から指定されました。',
    'がん相談支援センター 電話：03-1234-5678',
    'がん相談支援センターは9時から17時までです。',
    'がん相談支援センターは、2か所以上に相談してもかまいません。',
    '地域がん診療連携拠点病院は約30か所あります。',
    '地域がん診療連携拠点病院では、3か所の窓口で受け付けます。',
    '地域がん診療連携拠点病院のうち3か所でゲノム医療を受けられます。',
    '地域がん診療連携拠点病院は、全国に461か所あります。',
    '東京都がん診療連携協力病院は、5つのがんについて指定されています。',
    '小児がん拠点病院は第3病院の隣です。',
    '地域がん診療連携拠点病院から2か所まで選べます。',
    '地域がん診療連携拠点病院は、1か所につき20人を募集します。',
    '一つの病院が、いくつもの指定を受けていることもあります。',
    '2つの病院が一緒に開く集まりの見本です。',
    'このサイトには43の病院が載っています。',
    '緩和ケアチームは10人です。',
    '患者サロンは3回あります。',
    '都内の病院は600か所です。地域がん診療連携拠点病院もあります。',
    '地域がん診療連携拠点病院の患者さんは、2病院で診ます。',
    `地域がん診療連携拠点病院は${COMPUTED_NUMBER}、27か所ではありません。`,
  ])('should find nothing in %s', (text) => {
    expect(findTypedNumbers(text)).toEqual([])
  })

  it.each([
    ['令和7年（2025年）3月12日の東京都の発表では、東京都がん診療連携拠点病院は9か所です。', true],
    ['東京都がん診療連携拠点病院は、2025年4月1日現在で9か所です。', true],
    ['東京都がん診療連携拠点病院は9か所です。', false],
    ['2025年に開いた東京都がん診療連携拠点病院は9か所です。', false],
  ])('should see whether it is dated: %s', (text, isDated) => {
    expect(findTypedNumbers(text).map((each) => each.isDated)).toEqual([isDated])
  })

  it('should quote the sentence as it was typed, shortened', () => {
    const [first] = findTypedNumbers(`前の文です。地域がん診療連携拠点病院は２７か所です。\n後`)
    expect(first?.quote).toBe('地域がん診療連携拠点病院は２７か所です。')
    const [long] = findTypedNumbers(
      `地域がん診療連携拠点病院は27か所${'で、それぞれ'.repeat(40)}。`,
    )
    expect(Array.from(long?.quote ?? '')).toHaveLength(91)
  })

  it('should take a long text without any name in little time', () => {
    const start = Date.now()
    findTypedNumbers(`地域がん診療連携拠点病院${'の都内の東京都、'.repeat(20_000)}`)
    findTypedNumbers('49か所の'.repeat(20_000))
    expect(Date.now() - start).toBeLessThan(2000)
  })
})
