import type { Labels } from '../Labels'

const designationShortNames: Labels['designationShortNames'] = {
  'national-cancer-center': '国立がん研究センター',
  'prefectural-core': '国が 決めた 都の 中心の 病院',
  'regional-core': '国が 決めた 地域の 中心の 病院',
  'specific-field-core': '国が 決めた 特別な がんの 病院',
  'regional-care': '国が 決めた 地域の がんの 病院',
  'prefectural-core-provisional': '国が 決めた 都の 中心の 病院（特例型）',
  'regional-core-provisional': '国が 決めた 地域の 中心の 病院（特例型）',
  'specific-field-core-provisional': '国が 決めた 特別な がんの 病院（特例型）',
  'regional-care-provisional': '国が 決めた 地域の がんの 病院（特例型）',
  'metropolitan-core': '東京都が 決めた 中心の 病院',
  'metropolitan-cooperation': '東京都が 決めた がんの 病院',
  'childhood-core': '国が 決めた 子どもの がんの 病院',
  'metropolitan-childhood': '東京都が 決めた 子どもの がんの 病院',
  'genome-core': 'がんゲノム医療の 中心の 病院',
  'genome-hub': 'がんゲノム医療の 病院',
  'genome-cooperation': 'がんゲノム医療に 協力する 病院',
}

const provisional = (name: string) =>
  `${name}です。でも、国の 条件〈必要な こと〉に まだ 足りない ことが あります。決まった 期間だけの 病院です。`

const designationMeanings: Labels['designationMeanings'] = {
  'national-cancer-center':
    '日本の がんの 治療と 研究の 中心です。国の 病院です。日本の ほかの 病院を 助けます。専門の 人を 育てます。',
  'prefectural-core':
    '国が 決めた 病院です。東京の がんの 治療を まとめます。専門の 治療を します。ほかの 病院の 勉強と 協力も 助けます。',
  'regional-core':
    '国が 決めた 病院です。住んで いる 地域で よい 治療を 受ける ための 病院です。手術、薬、放射線の 治療を します。緩和ケア〈つらさを 軽く すること〉と 相談も できます。',
  'specific-field-core': '国が 決めた 病院です。ある がんの 人を たくさん みて いる 病院です。',
  'regional-care':
    '国が 決めた 病院です。拠点病院〈中心の 病院〉が ない 地域の がんの 治療を 助けます。ほかの 地域の 拠点病院と いっしょに 治療を します。',
  'prefectural-core-provisional': provisional('都道府県がん診療連携拠点病院'),
  'regional-core-provisional': provisional('地域がん診療連携拠点病院'),
  'specific-field-core-provisional': provisional('特定領域がん診療連携拠点病院'),
  'regional-care-provisional': provisional('地域がん診療病院'),
  'metropolitan-core':
    '東京都が 決めた 病院です。国の 拠点病院と 同じ くらい 高い レベルの 治療を します。',
  'metropolitan-cooperation':
    '東京都が 決めた 病院です。肺・胃・大腸・肝臓・乳房〈むね〉・前立腺の 中の、決まった がんの 専門の 治療を します。',
  'childhood-core':
    '国が 決めた 病院です。子どもの がんの 専門の 治療を します。大きく なる 間、長く 助けます。',
  'metropolitan-childhood':
    '東京都が 決めた 病院です。子どもの がんの 高い レベルの 治療を します。',
  'genome-core':
    '国が 決めた、がんゲノム医療の 中心の 病院です。がんの 遺伝子を 調べて、治療を 考えます。新しい 治療の 研究も します。人を 育てる ことも します。',
  'genome-hub':
    '国が 決めた 病院です。がんの 遺伝子の 検査の 結果を 見ます。合う 治療が あるか、病院の 中で 考える ことが できます。',
  'genome-cooperation':
    '中核拠点病院や 拠点病院と 協力する 病院です。がんの 遺伝子の 検査を します。その 結果から 治療を します。',
}

export const HOSPITALS = {
  confirmers: { organization: '病院・団体', metropolitan: '東京都の 人', published: '資料' },
  designationMeanings,
  designationShortNames,
} satisfies Partial<Labels>
