import { sameRecord } from './sameRecord'

/** Hospitals of Tama, as people type them. */
export const hospitalsOfTama = [
  ...sameRecord('organization:ome-medical-center', {
    'old-name': '青梅市立総合病院／おうめしりつそうごうびょういん',
    kana: 'おうめそうごういりょうせんたー／おうめ',
    katakana: 'オウメ',
    'half-width': '青梅総合医療ｾﾝﾀｰ',
    misspelt: '青海総合医療センター',
    abbreviation: '青梅総合医療センター／青梅市立病院',
  }),
  ...sameRecord('organization:tokyo-medical-university-hachioji', {
    kana: 'はちおうじいりょうせんたー',
    katakana: 'ハチオウジ医療センター',
    'half-width': '八王子医療ｾﾝﾀｰ',
    misspelt: '八玉子医療センター',
    abbreviation: '八王子医療センター／東京医大八王子',
  }),
  ...sameRecord('organization:nippon-medical-school-tama-nagayama', {
    kana: 'たまながやまびょういん／ながやまびょういん',
    katakana: 'タマナガヤマ',
    misspelt: '日本医科大学多摩長山病院',
    abbreviation: '多摩永山病院／永山病院／日本医大多摩永山病院',
  }),
  ...sameRecord('organization:nho-disaster-medical-center', {
    kana: 'さいがいいりょうせんたー',
    katakana: 'サイガイイリョウセンター',
    'half-width': '災害医療ｾﾝﾀｰ',
    misspelt: '災害医療センタ',
    abbreviation: '災害医療センター',
  }),
  ...sameRecord('organization:tachikawa-hospital', {
    kana: 'たちかわびょういん',
    katakana: 'タチカワ病院',
    misspelt: '立河病院',
    abbreviation: '立川病院／KKR立川病院／立川共済病院',
  }),
  ...sameRecord('organization:musashino-red-cross-hospital', {
    kana: 'むさしのせきじゅうじびょういん',
    katakana: 'ムサシノ赤十字',
    'half-width': 'ﾑｻｼﾉ赤十字病院',
    misspelt: '武蔵の赤十時病院',
    abbreviation: '武蔵野日赤',
  }),
  ...sameRecord('organization:kyorin-university-hospital', {
    kana: 'きょうりんだいがくいがくぶふぞくびょういん／きょうりん',
    katakana: 'キョウリン大学',
    'half-width': 'ｷｮｳﾘﾝ',
    english: 'Kyorin',
    misspelt: '杏林大学医学部付属病病院',
    synonym: '杏林大学医学部附属病院',
    abbreviation: '杏林／杏林大病院',
  }),
  ...sameRecord('organization:tama-medical-center', {
    kana: 'たまそうごういりょうせんたー',
    katakana: 'タマ総合医療センター',
    'half-width': '多摩総合医療ｾﾝﾀｰ',
    misspelt: '多磨総合医療センター',
    abbreviation: '多摩総合／都立多摩総合医療センター',
  }),
  ...sameRecord('organization:tokyo-childrens-medical-center', {
    kana: 'しょうにそうごういりょうせんたー',
    katakana: 'ショウニソウゴウ',
    'half-width': '小児総合医療ｾﾝﾀｰ',
    misspelt: '小児総合医療センタ',
    abbreviation: '小児総合／都立小児',
  }),
  ...sameRecord('organization:showa-general-hospital', {
    kana: 'こうりつしょうわびょういん',
    katakana: 'コウリツショウワ病院',
    misspelt: '公立照和病院',
    abbreviation: '昭和病院／公立昭和',
  }),
  ...sameRecord('organization:nho-tokyo-hospital', {
    kana: 'こくりつびょういんきこうとうきょうびょういん',
    katakana: 'トウキョウビョウイン',
    misspelt: '国立病院機講東京病院',
    synonym: '国立病院機構　東京病院',
    abbreviation: '東京病院／NHO東京病院',
  }),
  ...sameRecord('organization:jikei-daisan-hospital', {
    kana: 'とうきょうじけいかいいかだいがくふぞくだいさんびょういん／だいさんびょういん',
    katakana: 'ジケイ第三病院',
    misspelt: '滋恵第三病院',
    synonym: '東京慈恵会医科大学附属第3病院',
    abbreviation: '慈恵第三／慈恵医大第三病院',
  }),
]
