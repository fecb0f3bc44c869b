import type { Labels } from '../Labels'

const services: Labels['services'] = {
  'second-opinion': 'セカンドオピニオン〈ほかの 医者の 意見を 聞く こと〉',
  'outpatient-chemotherapy': '入院しないで する 薬の 治療',
  radiotherapy: '放射線の 治療',
  'genome-testing': 'がん遺伝子パネル検査',
  'genetic-counseling': '遺伝カウンセリング〈親から 子に 伝わる 体質の 相談〉',
  'palliative-outpatient': '緩和ケア〈つらさを 軽く する こと〉の 外来',
  'palliative-team': '緩和ケアの チーム',
  'palliative-ward': '緩和ケアの 病棟〈入院する ところ〉',
  rehabilitation: 'がんの リハビリテーション〈体を 動かす 練習〉',
  'lymphedema-clinic': 'リンパ浮腫〈手や 足の むくみ〉の 外来',
  'stoma-clinic': 'ストーマ〈人工の 肛門や 膀胱〉の 外来',
  'fertility-preservation': '子どもを もつ ことに ついての 相談',
  'appearance-care': 'アピアランスケア〈髪や 肌の 相談〉',
  'employment-support': '仕事と 治療の 相談',
  'school-support': '学校と 勉強の 助け',
  'aya-support': 'AYA世代〈15歳ぐらいから 39歳ぐらいの 人〉の 助け',
  'childhood-follow-up': '子どもの がんの 治療の あとの 長い 診察',
  'patient-salon': '病気の 人が 話す 会',
  'peer-support': 'ピアサポート〈同じ 病気の 人の 助け〉',
  'online-consultation': 'インターネットでの 相談',
  'foreign-language': '外国語',
}

export const SERVICES = {
  services,
  serviceKinds: {
    treatment: '治療と 検査',
    palliative: '緩和ケア〈つらさを 軽く する こと〉',
    'after-effects': '治療の あとの 体の 助け',
    life: '仕事・勉強・年齢に 合う 助け',
    talking: '相談と 話す 会',
  },
  serviceMeanings: {
    'second-opinion': 'いまの 医者では ない 医者の 意見を 聞く ことが できます。',
    'genome-testing': 'たくさんの 遺伝子を 一度に 調べて、合う 治療を さがします。',
    'genetic-counseling': 'がんと 遺伝の ことを、本人や 家族が 専門の 人に 相談できます。',
    'fertility-preservation': '治療の 前に、これから 子どもを もつ ための 方法を 相談できます。',
    'appearance-care': '治療で 髪や 肌が かわる ことを 相談できます。',
    'aya-support': '15歳ぐらいから 30歳代までの 病気の 人を 助ける チームや 相談が あります。',
    'peer-support': 'がんに なった ことが ある 人に 話を 聞いて もらえます。',
  },
} satisfies Partial<Labels>
