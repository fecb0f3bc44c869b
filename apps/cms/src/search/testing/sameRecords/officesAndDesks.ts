import { sameRecord } from './sameRecord'

/** Organizations other than hospitals, as people type them. */
export const officesAndDesks = [
  ...sameRecord('organization:tokyo-hokeniryo', {
    kana: 'とうきょうとほけんいりょうきょく',
    misspelt: '東京都保険医療局',
    synonym: '福祉保健局／保健医療局',
  }),
  ...sameRecord('organization:hello-work-tokyo', {
    kana: 'とうきょうのはろーわーく',
    'half-width': 'ﾊﾛｰﾜｰｸ',
    english: 'Hello Work',
    misspelt: 'ハローワク',
    synonym: '公共職業安定所／職業安定所',
    abbreviation: '職安',
  }),
  ...sameRecord('organization:tokyo-sanpo', {
    kana: 'とうきょうさんぎょうほけんそうごうしえんせんたー',
    'half-width': '東京産業保健総合支援ｾﾝﾀｰ',
    abbreviation: 'さんぽセンター／産保',
  }),
  ...sameRecord('organization:regional-occupational-health-center', {
    kana: 'ちいきさんぎょうほけんせんたー',
    'half-width': '地域産業保健ｾﾝﾀｰ',
    abbreviation: '地産保',
  }),
  ...sameRecord('organization:tokyo-rosai-desk', {
    kana: 'とうきょうろうさいびょういん',
    misspelt: '東京労済病院',
    abbreviation: '労災病院',
  }),
  ...sameRecord('organization:ganjoho', {
    kana: 'がんじょうほうさーびす',
    katakana: 'ガン情報サービス',
    'half-width': 'がん情報ｻｰﾋﾞｽ',
    misspelt: 'がん情報サビス',
  }),
]
