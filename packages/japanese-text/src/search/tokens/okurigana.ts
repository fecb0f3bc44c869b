/**
 * Okurigana that may be written or left out inside compounds: 取り組み, 取組み and 取組; 申し込み and 申込; 受け付け and
 * 受付. Each kanji with what may follow it.
 *
 * Sources: 送り仮名の付け方 (内閣告示第2号, 昭和48年), 通則6 許容 and 通則7; 公用文における漢字使用等について (内閣訓令第1号,
 * 平成22年), its list of compounds without okurigana. A list and no rule for all kanji, because a rule takes 食べ物 for
 * 食物 and 良い薬 for 良薬.
 */
const COMPOUND_OKURIGANA = `
  取り/っ 受け 申し 引き/っ 振り 払い 締め/まり 組み 打ち 問い 切り/れ 差し 立ち/て 繰り 待ち 呼び 読み 割り/れ 持ち 売り 買い
  貸し 借り 書き 積もり/り/み 置き 入れ/り 出し 付け/き 追い 掛け/かり 乗り/せ 話し 届け 支え 貼り 張り 送り 落とし/ち/し 巻き 抜き/け
  投げ 焼き 雇い 譲り 据え 備え 植え 埋め 明け 預け/かり/り 言い 移し/り 釣り 染め 盛り 刈り 飲み 突き 押し/さえ/え 請け 下げ/り 上げ/がり/り
  込み/め 合わせ/い/せ 替え/わり/り 換え 返し/り 消し 扱い 戻し/り 渡し/り 越し/え 決め 直し/り 続き 当て/たり/り 揚げ 離し 止め/まり/り
  添い/え 会い 定め 次ぎ/ぎ 継ぎ 調べ 起こし/し 残り 留め/まり 建て 捨て 崩し 壊し 卸し 行き 回り/し 通り/し 向け/き 迎え 並び/べ 結び
  巡り 去り 降り 曲がり/り 泊まり/り 仕え 終わり/り/え 始め/まり 代わり/り 変わり/り 混ぜ 重ね
`

/**
 * Kana of verbs that may be written before their ending or left out: 行なう and 行う, 当たる and 当る, 表わす and 表す.
 *
 * Source: 送り仮名の付け方, 通則1 許容 and 通則2 許容.
 */
const VERB_OKURIGANA = `
  行な 表わ 現わ 著わ 断わ 賜わ 終わ 変わ 代わ 当た 起こ 落と 生ま 聞こ 積も 浮か 押さ 捕ら 暮ら 分か 集ま 定ま 止ま 始ま 交わ 向か 曲が 上が 預か
  関わ 伴な 異な
`

function readTable(table: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    table
      .trim()
      .split(/\s+/)
      .map((entry) => [entry.charAt(0), entry.slice(1).split('/')]),
  )
}

/** Longer okurigana of a kanji stand before shorter ones that begin alike. */
export const OKURIGANA_IN_COMPOUNDS = readTable(COMPOUND_OKURIGANA)
export const OKURIGANA_IN_VERBS = readTable(VERB_OKURIGANA)
