import type { Term, ValueOf } from './term'

type DesignationTerm = Term & {
  readonly shortLabel: string
  /** A plain explanation for visitors. */
  readonly description: string
  readonly designatedBy: 'national' | 'metropolitan'
  /** Whether the designation is given for named cancers only (`designations[].cancers`). */
  readonly perCancer?: true
}

/**
 * What a hospital can be designated as. A hospital may hold several at once.
 *
 * National types: がん診療連携拠点病院等の整備に関する指針（令和4年8月1日）, 小児がん拠点病院等の整備に
 * 関する指針, がんゲノム医療中核拠点病院等の整備に関する指針. Metropolitan types: 東京都. The
 * explanations are the portal's own words.
 */
export const DESIGNATIONS = [
  {
    value: 'national-cancer-center',
    label: '国立がん研究センター',
    shortLabel: '国立がん研究センター',
    description:
      '日本のがん医療と研究の中心となる国の機関です。全国の病院を支え、専門の人材を育てています。',
    designatedBy: 'national',
  },
  {
    value: 'prefectural-core',
    label: '都道府県がん診療連携拠点病院',
    shortLabel: '都道府県拠点',
    description:
      '都内のがん医療のまとめ役として国が指定した病院です。専門的な治療を行い、ほかの病院の研修や連携も担います。',
    designatedBy: 'national',
  },
  {
    value: 'regional-core',
    label: '地域がん診療連携拠点病院',
    shortLabel: '地域拠点',
    description:
      '住んでいる地域で質の高いがん医療を受けられるように国が指定した病院です。手術・薬・放射線による治療、緩和ケア、相談に対応します。',
    designatedBy: 'national',
  },
  {
    value: 'specific-field-core',
    label: '特定領域がん診療連携拠点病院',
    shortLabel: '特定領域拠点',
    description: '特定のがんについて多くの患者さんを診ているとして、国が指定した病院です。',
    designatedBy: 'national',
  },
  {
    value: 'regional-care',
    label: '地域がん診療病院',
    shortLabel: '地域がん診療病院',
    description:
      '拠点病院がない地域のがん医療を支えるために国が指定した病院です。別の地域の拠点病院と組になって治療にあたります。',
    designatedBy: 'national',
  },
  {
    value: 'prefectural-core-provisional',
    label: '都道府県がん診療連携拠点病院（特例型）',
    shortLabel: '都道府県拠点（特例型）',
    description:
      '都道府県がん診療連携拠点病院のうち、国の条件の一部を満たしていないため、期限を付けて指定を受けている病院です。',
    designatedBy: 'national',
  },
  {
    value: 'regional-core-provisional',
    label: '地域がん診療連携拠点病院（特例型）',
    shortLabel: '地域拠点（特例型）',
    description:
      '地域がん診療連携拠点病院のうち、国の条件の一部を満たしていないため、期限を付けて指定を受けている病院です。',
    designatedBy: 'national',
  },
  {
    value: 'specific-field-core-provisional',
    label: '特定領域がん診療連携拠点病院（特例型）',
    shortLabel: '特定領域拠点（特例型）',
    description:
      '特定領域がん診療連携拠点病院のうち、国の条件の一部を満たしていないため、期限を付けて指定を受けている病院です。',
    designatedBy: 'national',
  },
  {
    value: 'regional-care-provisional',
    label: '地域がん診療病院（特例型）',
    shortLabel: '地域がん診療病院（特例型）',
    description:
      '地域がん診療病院のうち、国の条件の一部を満たしていないため、期限を付けて指定を受けている病院です。',
    designatedBy: 'national',
  },
  {
    value: 'metropolitan-core',
    label: '東京都がん診療連携拠点病院',
    shortLabel: '東京都拠点',
    description:
      '国の拠点病院と同じくらい高い水準のがん医療を行うとして、東京都が指定した病院です。',
    designatedBy: 'metropolitan',
  },
  {
    value: 'metropolitan-cooperation',
    label: '東京都がん診療連携協力病院',
    shortLabel: '東京都協力病院',
    description:
      '肺・胃・大腸・肝臓・乳房・前立腺のうち、特定のがんについて専門的な治療を行うとして、東京都が指定した病院です。',
    designatedBy: 'metropolitan',
    perCancer: true,
  },
  {
    value: 'childhood-core',
    label: '小児がん拠点病院',
    shortLabel: '小児がん拠点',
    description:
      '子どものがんの専門的な治療と、成長に合わせた長い支援を行うとして、国が指定した病院です。',
    designatedBy: 'national',
  },
  {
    value: 'metropolitan-childhood',
    label: '東京都小児がん診療病院',
    shortLabel: '東京都小児がん',
    description: '子どものがんについて高い水準の治療を行うとして、東京都が定めた病院です。',
    designatedBy: 'metropolitan',
  },
  {
    value: 'genome-core',
    label: 'がんゲノム医療中核拠点病院',
    shortLabel: 'ゲノム中核拠点',
    description:
      'がんの遺伝子を調べて治療を考える「がんゲノム医療」の中心として、国が指定した病院です。新しい治療の研究や人材の育成も担います。',
    designatedBy: 'national',
  },
  {
    value: 'genome-hub',
    label: 'がんゲノム医療拠点病院',
    shortLabel: 'ゲノム拠点',
    description:
      'がんの遺伝子の検査結果をもとに、合う治療があるかを病院の中で検討できるとして、国が指定した病院です。',
    designatedBy: 'national',
  },
  {
    value: 'genome-cooperation',
    label: 'がんゲノム医療連携病院',
    shortLabel: 'ゲノム連携',
    description:
      '中核拠点病院や拠点病院と協力して、がんの遺伝子の検査と、その結果に基づく治療を行う病院です。',
    designatedBy: 'national',
  },
] as const satisfies readonly DesignationTerm[]

export type Designation = ValueOf<typeof DESIGNATIONS>

/** What to call a designation where there is little room. */
export const DESIGNATION_SHORT_NAMES: readonly Term[] = DESIGNATIONS.map(
  ({ value, shortLabel }) => ({ value, label: shortLabel }),
)

/** The plain explanations. */
export const DESIGNATION_MEANINGS: readonly Term[] = DESIGNATIONS.map(({ value, description }) => ({
  value,
  label: description,
}))
