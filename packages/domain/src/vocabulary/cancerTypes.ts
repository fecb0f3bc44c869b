import type { Term, ValueOf } from './term'

type CancerTypeTerm = Term & {
  readonly kana: string
  /** Other words by which people look for it. */
  readonly synonyms: readonly string[]
}

/**
 * The cancers as patients name them. The first six are the sites for which Tokyo designates
 * 東京都がん診療連携協力病院.
 */
export const CANCER_TYPES = [
  { value: 'lung', label: '肺がん', kana: 'はいがん', synonyms: ['肺癌', '肺腫瘍'] },
  { value: 'stomach', label: '胃がん', kana: 'いがん', synonyms: ['胃癌', 'スキルス胃がん'] },
  {
    value: 'colorectal',
    label: '大腸がん',
    kana: 'だいちょうがん',
    synonyms: ['大腸癌', '結腸がん', '直腸がん', '肛門がん'],
  },
  {
    value: 'liver',
    label: '肝臓がん',
    kana: 'かんぞうがん',
    synonyms: ['肝がん', '肝癌', '肝細胞がん'],
  },
  {
    value: 'breast',
    label: '乳がん',
    kana: 'にゅうがん',
    synonyms: ['乳癌', '乳腺がん', '乳房がん'],
  },
  {
    value: 'prostate',
    label: '前立腺がん',
    kana: 'ぜんりつせんがん',
    synonyms: ['前立腺癌'],
  },
  {
    value: 'pancreas',
    label: '膵臓（すいぞう）がん',
    kana: 'すいぞうがん',
    synonyms: ['膵がん', '膵癌', 'すい臓がん', '膵臓がん'],
  },
  {
    value: 'biliary',
    label: '胆のう・胆管がん',
    kana: 'たんのうたんかんがん',
    synonyms: ['胆道がん', '胆嚢がん', '胆のうがん', '胆管がん'],
  },
  { value: 'esophagus', label: '食道がん', kana: 'しょくどうがん', synonyms: ['食道癌'] },
  {
    value: 'head-and-neck',
    label: '頭頸部（とうけいぶ）がん',
    kana: 'とうけいぶがん',
    synonyms: ['頭頸部がん', '頭頚部がん', '舌がん', '口腔がん', '咽頭がん', '喉頭がん'],
  },
  {
    value: 'thyroid',
    label: '甲状腺がん',
    kana: 'こうじょうせんがん',
    synonyms: ['甲状腺癌'],
  },
  {
    value: 'cervix',
    label: '子宮頸（しきゅうけい）がん',
    kana: 'しきゅうけいがん',
    synonyms: ['子宮頸がん', '子宮頚がん', '子宮けいがん', '子宮頸癌'],
  },
  {
    value: 'uterine-body',
    label: '子宮体がん',
    kana: 'しきゅうたいがん',
    synonyms: ['子宮内膜がん', '子宮体癌'],
  },
  { value: 'ovary', label: '卵巣がん', kana: 'らんそうがん', synonyms: ['卵巣癌', '卵管がん'] },
  { value: 'kidney', label: '腎臓がん', kana: 'じんぞうがん', synonyms: ['腎がん', '腎細胞がん'] },
  {
    value: 'bladder',
    label: '膀胱（ぼうこう）がん・尿路のがん',
    kana: 'ぼうこうがん',
    synonyms: ['膀胱がん', '膀胱癌', '尿管がん', '腎盂がん', '尿路上皮がん'],
  },
  {
    value: 'testis',
    label: '精巣のがん',
    kana: 'せいそうのがん',
    synonyms: ['精巣腫瘍', '睾丸がん'],
  },
  { value: 'leukemia', label: '白血病', kana: 'はっけつびょう', synonyms: ['血液がん'] },
  {
    value: 'lymphoma',
    label: '悪性リンパ腫',
    kana: 'あくせいりんぱしゅ',
    synonyms: ['リンパ腫', '血液がん'],
  },
  {
    value: 'myeloma',
    label: '多発性骨髄腫',
    kana: 'たはつせいこつずいしゅ',
    synonyms: ['骨髄腫', '血液がん'],
  },
  {
    value: 'brain',
    label: '脳腫瘍',
    kana: 'のうしゅよう',
    synonyms: ['脳のがん', '神経膠腫', 'グリオーマ'],
  },
  {
    value: 'skin',
    label: '皮膚がん',
    kana: 'ひふがん',
    synonyms: ['皮膚癌', '悪性黒色腫', 'メラノーマ'],
  },
  {
    value: 'bone-soft-tissue',
    label: '骨・筋肉などの腫瘍（肉腫）',
    kana: 'ほねきんにくなどのしゅよう',
    synonyms: ['肉腫', '骨肉腫', '骨軟部腫瘍', 'サルコーマ'],
  },
  {
    value: 'unknown-primary',
    label: '原発不明がん',
    kana: 'げんぱつふめいがん',
    synonyms: ['原発不明癌'],
  },
  {
    value: 'rare',
    label: '希少がん',
    kana: 'きしょうがん',
    synonyms: ['まれながん', '珍しいがん'],
  },
  {
    value: 'childhood',
    label: '小児がん',
    kana: 'しょうにがん',
    synonyms: ['子どものがん', '小児癌', '神経芽腫'],
  },
  {
    value: 'aya',
    label: 'AYA世代のがん',
    kana: 'あやせだいのがん',
    synonyms: ['AYA', '思春期・若年成人のがん', '若い世代のがん'],
  },
] as const satisfies readonly CancerTypeTerm[]

export type CancerType = ValueOf<typeof CANCER_TYPES>
