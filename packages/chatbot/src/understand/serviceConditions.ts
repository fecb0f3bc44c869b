import { labelOf, SERVICES, type Service } from '@tokyo-cancer-portal/domain'
import type { Condition } from './Condition'

const PALLIATIVE: Service[] = ['palliative-outpatient', 'palliative-team', 'palliative-ward']

/** How people say what a hospital offers; what is longer stands first. */
const SAYINGS: readonly (readonly [RegExp, readonly Service[], string?])[] = [
  [/セカンド?オピニオン|せかんどおぴにおん|別の医師の意見|second opinion/u, ['second-opinion']],
  [/緩和ケア(?:の)?外来/u, ['palliative-outpatient']],
  [/緩和ケアチーム/u, ['palliative-team']],
  [
    /緩和ケア病棟|ホスピス|ほすぴす|hospice|palliative (?:care )?(?:ward|unit)/u,
    ['palliative-ward'],
  ],
  [/緩和ケア|かんわけあ|palliative/u, PALLIATIVE, '緩和ケア'],
  [
    /遺伝子?パネル|ゲノム検査|genom(?:e|ic) (?:test|profil)|(?:gene|genetic|genomic) panel/u,
    ['genome-testing'],
  ],
  [/遺伝カウンセリング|genetic counsel/u, ['genetic-counseling']],
  [/放射線|ほうしゃせん|radi(?:ation|otherapy)/u, ['radiotherapy']],
  [
    /(?:通院|外来)(?:で|での|の)?(?:抗がん剤|化学療法|薬物療法)|外来化学療法/u,
    ['outpatient-chemotherapy'],
  ],
  [/リンパ浮腫|りんぱふしゅ|lymph(?:o)?edema/u, ['lymphedema-clinic']],
  [/ストーマ|人工肛門|人工膀胱|stoma|ostomy/u, ['stoma-clinic']],
  [
    /妊孕性|妊よう性|にんようせい|(?:卵子|精子)(?:や(?:卵子|精子))?(?:の|を)?(?:凍結|保存|残|とってお|取ってお)|fertility/u,
    ['fertility-preservation'],
  ],
  [
    /アピアランス|あぴあらんす|外見(?:の)?(?:ケア|相談)|ウィッグ(?:の)?相談|appearance/u,
    ['appearance-care'],
  ],
  [/リハビリ|りはびり|rehabilitation/u, ['rehabilitation']],
  [
    /(?:仕事|就労|両立|しごと)(?:と治療)?(?:の両立)?(?:の|に関する|について)?相談/u,
    ['employment-support'],
  ],
  [/長期フォローアップ|晩期合併症外来/u, ['childhood-follow-up']],
  [/aya世代|(?<![a-z])aya(?![a-z])/u, ['aya-support']],
  [/院内学級|(?:就学|学習)(?:の)?支援/u, ['school-support']],
  [/ピアサポート|ぴあさぽーと|peer support/u, ['peer-support']],
  [/オンライン(?:での)?相談/u, ['online-consultation']],
  [
    /外国語|英語|中国語|韓国語|ベトナム語|通訳|english|interpreter|foreign language/u,
    ['foreign-language'],
  ],
]

/** What a hospital is to offer. */
export function serviceConditions(text: string): Condition[] {
  const found = SAYINGS.flatMap(([pattern, values, label]) => {
    const said = pattern.exec(text)?.[0]
    return said === undefined ? [] : [{ said, values, label }]
  })
  const [first] = found
  if (!first) return []
  const { said, values, label = labelOf(SERVICES, values[0]) } = first
  return [{ key: 'service', events: null, hospitals: { service: values.join(',') }, label, said }]
}
