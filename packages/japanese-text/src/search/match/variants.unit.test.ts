import { describe, expect, it } from '@jest/globals'
import { foldForSearch } from '../fold/foldForSearch'
import { parseQuery } from '../query/parseQuery'
import { evaluateTsquery } from '../testing/evaluateTsquery'
import { indexTokens } from '../tokens/indexTokens'
import { toTsvector } from '../tokens/toTsvector'
import { compileQuery } from './compileQuery'
import { toTsquery } from './toTsquery'

function answers(typed: string, text: string): { index: boolean; text: boolean } {
  const query = parseQuery(typed)
  const folded = foldForSearch(text)
  const tsquery = toTsquery(query)
  const vector = toTsvector(indexTokens(folded).tokens)
  return {
    index: tsquery !== null && evaluateTsquery(tsquery, vector),
    text: compileQuery(query)(folded),
  }
}

/** What is typed, and a text in which it must be found. */
const FOUND: [string, string][] = [
  ['ガン', 'がんになったら'],
  ['ｶﾞﾝ検診', 'ガン検診のご案内'],
  ['せかんどおぴにおん', 'セカンド・オピニオン外来'],
  ['セカンドオピニオン', 'セカンド オピニオン外来'],
  ['リハビリテ－ション', 'リハビリテーション科'],
  ['ＡＹＡ世代', 'AYA世代のがん'],
  ['aya', 'ＡＹＡ世代'],
  ['取り組み', '東京都の取組について'],
  ['取組', '東京都の取り組みについて'],
  ['取組み', '東京都の取り組み'],
  ['申込', '申し込みは不要です'],
  ['申し込み', '申込書を提出'],
  ['申込書', '申し込み書を提出'],
  ['受付時間', '受け付け時間：9時から'],
  ['受け付けセンター', '受付センター'],
  ['受付センター', '受け付けセンター'],
  ['問合せ先', 'お問い合わせ先'],
  ['お問い合わせ', 'お問合せ'],
  ['手続', '手続きについて'],
  ['手続き', '手続について'],
  ['引越し', '引っ越しの際は'],
  ['行う', '検査を行なう'],
  ['行なう', '検査を行う'],
  ['終わる', '治療が終る'],
  ['支払', '支払いの方法'],
  ['見積り', '見積もりを取る'],
  ['締切', '申込みの締め切り'],
  ['打ち合わせ', '打合せ'],
  ['髙橋', '高橋医師'],
  ['渡辺', '渡邊 太郎'],
  ['斉藤', '齋藤医院'],
  ['浜松町', '濵松町'],
  ['子宮頸癌', '子宮頚癌'],
  ['膣', '腟がん'],
  ['麻痺', '顔面神経麻痹'],
  ['霞が関', '千代田区霞ヶ関'],
  ['霞ケ関', '千代田区霞が関'],
  ['市ヶ谷', '市ケ谷駅'],
  ['1か月', '１ヶ月以内'],
  ['四ツ谷', '四ッ谷駅'],
  ['佐々木', '佐佐木先生'],
  ['虎ノ門', '虎の門病院'],
  ['山田太郎', '講師 山田　太郎'],
  ['がん研有明病院', 'がん研 有明病院'],
  ['pet-ct', 'PET/CT検査'],
  ['petct', 'PET-CT検査'],
  ['pet ct', 'PETCT'],
  ['PET-CT', 'PET・CT'],
  ['covid19', 'COVID-19'],
  ['covid-19', 'COVID19の流行'],
  ['covid 19', 'COVID-19'],
  ['0312345678', '電話 03-1234-5678'],
  ['03-1234-5678', '電話０３１２３４５６７８'],
  ['1234-5678', '電話 03-1234-5678'],
  ['03 1234 5678', '電話 03(1234)5678'],
  ['5-fu', '5FUによる'],
  ['breastcancer', 'Breast Cancer'],
  ['tokyo', 'Tōkyō'],
  ["parkinson's", 'Parkinson’s disease'],
  ['CT検査', 'ＣＴ 検査'],
  ['1000円', '費用は1,000円'],
  ['乳', '乳がん'],
  ['相談支援', 'がん相談支援センター'],
  ['京都', '東京都'],
  ['乳がんの治療', '乳がん治療の流れ'],
  ['がん -転移', 'がんの手術'],
  ['区民', '区⺠の皆様'],
  ['叱る', '𠮟る'],
]

/** What is typed, and a text in which it must not be found. */
const NOT_FOUND: [string, string][] = [
  // Tasks of the dictionary
  ['癌', 'がんの治療'],
  ['乳がん', '乳癌'],
  ['にゅうがん', '乳がん'],
  ['働く', '就労支援'],
  ['ステージ4', 'ステージⅣ'],
  // Other words
  ['食物', '食べ物'],
  ['白血', '白い血'],
  ['良薬', '良い薬'],
  ['しよう', 'しょうがい'],
  ['十日', '10日'],
  ['ct', 'doctor'],
  ['aya', 'ayako'],
  ['cancer', 'cancers'],
  ['15', '1.5mg'],
  ['1.5', '15mg'],
  ['123', '0123456'],
  ['510', '5 10'],
  ['12345', '1.2345'],
  ['"取り組み"', '取組'],
  ['"乳がんの治療"', '乳がん治療'],
  ['がん相談', 'がん。相談'],
  ['東京都立', '東京\n都立'],
  ['手術 放射線', '手術だけ'],
  ['がん -転移', 'がんの転移'],
  ['がん -"骨転移"', '骨転移があるがん'],
  ['がん -取組', 'がんの取り組み'],
  ['虎の門病院', '虎がいる門の前の病院'],
  ['"🙂ab"', '🙂abc'],
  ['🙂', '🙂'],
  ['', 'がん'],
]

describe('a query and a text', () => {
  it.each(FOUND)('%j finds %j', (typed, text) => {
    expect(answers(typed, text)).toEqual({ index: true, text: true })
  })

  it.each(NOT_FOUND)('%j does not find %j', (typed, text) => {
    expect(answers(typed, text).text).toBe(false)
  })

  it('finds with a wording from the dictionary', () => {
    const query = parseQuery('癌')
    const dictionary = { text: 'がん', isExact: false, origin: 'dictionary' as const }
    const expanded = {
      ...query,
      groups: query.groups.map((group) => ({
        ...group,
        alternatives: [...group.alternatives, dictionary],
      })),
    }
    expect(compileQuery(expanded)(foldForSearch('がんの治療'))).toBe(true)
    expect(toTsquery(expanded)).toBe("(('癌':*) | ('がん'))")
  })
})
