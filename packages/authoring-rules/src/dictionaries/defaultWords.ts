import type { Jargon, WordChange, WordInContext } from './Dictionaries'

/** Words that hurt or that are no longer official, with what the portal writes instead. */
export const DEFAULT_WORDS: readonly WordChange[] = [
  {
    from: '患者様',
    to: '患者さん',
    reason: 'このサイトでは「患者さん」と書きます。',
    unless: ['式', '相', '態'],
  },
  { from: '患者さま', to: '患者さん', reason: 'このサイトでは「患者さん」と書きます。' },
  {
    from: '看護婦',
    to: '看護師',
    reason: '今の法律での名前は「看護師」です。',
    unless: ['学校', '養成', '協会', '人'],
  },
  {
    from: '保健婦',
    to: '保健師',
    reason: '今の法律での名前は「保健師」です。',
    unless: ['助産婦', '人'],
  },
  {
    from: '痴呆',
    to: '認知症',
    reason: '今は「認知症」といいます。',
    unless: ['症', '性'],
  },
  {
    from: '痴呆症',
    to: '認知症',
    reason: '今は「認知症」といいます。',
    unless: ['状', '候'],
  },
  {
    from: '成人病',
    to: '生活習慣病',
    reason: '今は「生活習慣病」といいます。',
    // 成人病棟 is a ward for adults.
    unless: ['センター', '棟', '床', '院', '室'],
  },
  {
    from: '父兄',
    to: '保護者',
    reason: '今は「保護者」といいます。',
    unless: ['弟', '姉', '妹'],
  },
  {
    from: '末期がん',
    reason: 'つらく感じる方がいます。「進行したがん」など、別の言葉にできませんか。',
  },
  {
    from: '闘病',
    reason:
      '病気を戦いにたとえる言葉は、つらく感じる方がいます。「治療」「療養」などにできませんか。',
    unless: ['記'],
  },
  {
    from: '健常者',
    reason: '「障害のない方」など、別の言葉にできませんか。',
  },
]

/** Words that mean another day tomorrow. */
export const DEFAULT_RELATIVE_WORDS: readonly WordInContext[] = [
  ...['本日', '昨日', '今年', '今年度', '来年', '来年度', '昨年', '昨年度', '去年', '去年度'],
  ...['今月', '来月', '先月', '今週', '来週', '先週', '今週末', '来週末'],
].map((word) => ({ word, unless: ['の会'] }))

/** Short forms that nobody outside of hospitals knows. */
export const DEFAULT_JARGON: readonly Jargon[] = [
  { word: 'QOL', plain: '生活の質' },
  { word: 'ACP', plain: '人生会議（これからの治療やケアについての話し合い）' },
  { word: 'ADL', plain: '日常生活の動作' },
  { word: 'BSC', plain: '症状を和らげる治療やケア' },
  { word: 'irAE', plain: '免疫の薬による副作用' },
  { word: 'HBOC', plain: '遺伝性乳がん卵巣がん' },
  { word: 'MSW', plain: '医療ソーシャルワーカー' },
  { word: 'PCT', plain: '緩和ケアチーム' },
  { word: 'CNS', plain: '専門看護師' },
  { word: 'レジメン', plain: '薬の種類や量、日程の計画' },
  { word: 'アドヒアランス', plain: '納得して治療を続けること' },
  { word: 'コンプライアンス不良', plain: '指示どおりに薬を使えていないこと' },
  { word: '予後', plain: '病気のこれからの見通し' },
  { word: '寛解', plain: '症状や検査の異常がなくなった状態' },
  { word: '奏効率', plain: '治療で、がんが小さくなった人の割合' },
]
