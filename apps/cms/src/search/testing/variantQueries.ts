/** One standard term and other ways to write or say it. */
export type VariantGroup = {
  /** What the portal writes; the query must find at least what this finds. */
  readonly standard: string
  readonly queries: readonly string[]
  /** Set aside before the search was tuned: never looked at while tuning, only measured. */
  readonly heldOut: boolean
}

function tuning(standard: string, queries: string): VariantGroup {
  return { standard, queries: queries.split('／'), heldOut: false }
}

function heldOut(standard: string, queries: string): VariantGroup {
  return { standard, queries: queries.split('／'), heldOut: true }
}

/**
 * Spelling variants over width, kana, okurigana, old characters, synonyms, readings and English, written before the
 * search was tuned. Every second group is held out; new groups are added in pairs at the end.
 */
export const variantGroups: readonly VariantGroup[] = [
  tuning('がん', 'ガン／ｶﾞﾝ／癌／cancer／ＣＡＮＣＥＲ／悪性腫瘍'),
  heldOut('乳がん', '乳癌／にゅうがん／ニュウガン／ﾆｭｳｶﾞﾝ／breast cancer／Breast Cancer'),
  tuning('肺がん', '肺癌／はいがん／肺ガン／肺ｶﾞﾝ／lung cancer'),
  heldOut('大腸がん', '大腸癌／だいちょうがん／大腸ガン／ダイチョウガン／colorectal cancer'),
  tuning('胃がん', '胃癌／いがん／胃ガン／stomach cancer／gastric cancer'),
  heldOut(
    '子宮頸がん',
    '子宮頚がん／子宮けいがん／子宮頸癌／子宮頚癌／しきゅうけいがん／cervical cancer',
  ),
  tuning('膵臓がん', 'すい臓がん／膵がん／膵癌／すいぞうがん／膵臓ガン／pancreatic cancer'),
  heldOut(
    '前立腺がん',
    '前立腺癌／ぜんりつせんがん／ゼンリツセンガン／前立腺ガン／prostate cancer',
  ),
  tuning('頭頸部がん', '頭頚部がん／頭頸部癌／とうけいぶがん／頭頚部ガン／head and neck cancer'),
  heldOut('胆のうがん', '胆嚢がん／胆囊がん／胆嚢癌／たんのうがん／胆のうガン'),
  tuning('白血病', 'はっけつびょう／ハッケツビョウ／ﾊｯｹﾂﾋﾞｮｳ／leukemia／leukaemia'),
  heldOut('悪性リンパ腫', 'リンパ腫／悪性ﾘﾝﾊﾟ腫／あくせいりんぱしゅ／アクセイリンパシュ／lymphoma'),
  tuning(
    '小児がん',
    '小児癌／子どものがん／子供のがん／しょうにがん／childhood cancer／pediatric cancer',
  ),
  heldOut('希少がん', '稀少がん／希少癌／きしょうがん／まれながん／rare cancer'),
  tuning('AYA世代', 'ＡＹＡ世代／aya世代／あやせだい／アヤ世代'),
  heldOut('抗がん剤', '抗癌剤／抗ガン剤／こうがんざい／抗がん薬／化学療法／chemotherapy'),
  tuning(
    '放射線治療',
    '放射線療法／ほうしゃせんちりょう／放射線 治療／radiotherapy／radiation therapy',
  ),
  heldOut('分子標的薬', '分子標的治療薬／分子標的療法／ぶんしひょうてきやく／targeted therapy'),
  tuning('ホルモン療法', '内分泌療法／ﾎﾙﾓﾝ療法／ほるもんりょうほう／ホルモン治療／hormone therapy'),
  heldOut(
    'セカンドオピニオン',
    'セカンド・オピニオン／ｾｶﾝﾄﾞｵﾋﾟﾆｵﾝ／せかんどおぴにおん／second opinion／2nd opinion／２ｎｄ　ｏｐｉｎｉｏｎ',
  ),
  tuning('緩和ケア', '緩和ｹｱ／かんわけあ／カンワケア／緩和医療／palliative care'),
  heldOut('在宅医療', 'ざいたくいりょう／訪問診療／往診／home medical care'),
  tuning('妊孕性', '妊よう性／にんようせい／妊孕能／ニンヨウセイ／fertility'),
  heldOut('リンパ浮腫', 'ﾘﾝﾊﾟ浮腫／りんぱふしゅ／リンパのむくみ／lymphedema／lymphoedema'),
  tuning('脱毛', 'だつもう／抜け毛／髪が抜ける／髪の毛が抜けた／hair loss'),
  heldOut('副作用', 'ふくさよう／フクサヨウ／有害事象／side effect／side effects'),
  tuning('嚥下障害', 'えん下障害／えんげしょうがい／飲み込みにくさ／dysphagia'),
  heldOut('褥瘡', 'じょくそう／床ずれ／床擦れ／とこずれ／褥創／じょく瘡'),
  tuning('骨髄抑制', 'こつずいよくせい／骨ずい抑制／コツズイヨクセイ／白血球減少'),
  heldOut(
    'アピアランスケア',
    'ｱﾋﾟｱﾗﾝｽｹｱ／あぴあらんすけあ／外見のケア／appearance care／見た目の変化',
  ),
  tuning('ウィッグ', 'ウイッグ／ｳｨｯｸﾞ／かつら／カツラ／医療用ウィッグ／wig'),
  heldOut('吐き気', 'はきけ／吐気／悪心／嘔気／nausea'),
  tuning('就労', '仕事／働く／しゅうろう／employment'),
  heldOut(
    '治療と仕事の両立',
    '治療と就労の両立／仕事と治療の両立／両立支援／ちりょうとしごとのりょうりつ／働きながら治療',
  ),
  tuning('復職', '職場復帰／仕事復帰／ふくしょく／return to work'),
  heldOut('社会保険労務士', '社労士／しゃろうし／しゃかいほけんろうむし／ｼｬﾛｳｼ'),
  tuning('ハローワーク', '職安／公共職業安定所／ﾊﾛｰﾜｰｸ／はろーわーく／Hello Work'),
  heldOut('就職活動', '就活／仕事探し／求職／しゅうしょくかつどう／job hunting'),
  tuning('取組', '取り組み／取組み／とりくみ／取りくみ'),
  heldOut('申込み', '申し込み／申込／もうしこみ／申しこみ'),
  tuning('問い合わせ', '問合せ／問い合せ／お問い合わせ／といあわせ'),
  heldOut('受付', '受け付け／受付け／うけつけ／受けつけ'),
  tuning('手続き', '手続／てつづき／手つづき'),
  heldOut('取り扱い', '取扱い／取扱／とりあつかい'),
  tuning('高額療養費', '高額療養費制度／こうがくりょうようひ／高額医療費／限度額'),
  heldOut('傷病手当金', '傷病手当／しょうびょうてあてきん／ｼｮｳﾋﾞｮｳﾃｱﾃｷﾝ／傷病手当て金'),
  tuning('障害年金', '障がい年金／しょうがいねんきん／disability pension'),
  heldOut(
    'がん相談支援センター',
    '相談支援センター／がん相談支援ｾﾝﾀｰ／癌相談支援センター／がんそうだんしえんせんたー／がん相談',
  ),
  tuning(
    '医療ソーシャルワーカー',
    'MSW／ＭＳＷ／ソーシャルワーカー／ｿｰｼｬﾙﾜｰｶｰ／いりょうそーしゃるわーかー',
  ),
  heldOut('患者サロン', 'がんサロン／患者ｻﾛﾝ／かんじゃさろん／patient salon'),
  tuning(
    'がん遺伝子パネル検査',
    '遺伝子パネル検査／癌遺伝子パネル検査／がんゲノムプロファイリング検査／いでんしぱねるけんさ',
  ),
  heldOut('内視鏡', 'ないしきょう／胃カメラ／大腸カメラ／endoscopy'),
  tuning(
    '人生会議',
    'ACP／ＡＣＰ／アドバンス・ケア・プランニング／アドバンスケアプランニング／じんせいかいぎ',
  ),
  heldOut('島しょ', '島嶼／とうしょ／離島'),
  tuning(
    '慶應義塾大学病院',
    '慶応義塾大学病院／けいおうぎじゅくだいがくびょういん／慶應病院／慶応病院',
  ),
  heldOut(
    '東京慈恵会医科大学附属病院',
    '東京慈恵会医科大学付属病院／東京慈惠會醫科大學附屬病院／とうきょうじけいかいいかだいがくふぞくびょういん',
  ),
  tuning(
    '国立国際医療センター',
    '國立國際醫療センター／国立国際医療ｾﾝﾀｰ／こくりつこくさいいりょうせんたー',
  ),
  heldOut('虎の門病院', '虎ノ門病院／虎門病院／とらのもんびょういん／トラノモン病院'),
  tuning('がん検診', '癌検診／ガン検診／がんけんしん／cancer screening'),
  heldOut('皮膚がん', '皮膚癌／ひふがん／ヒフガン／skin cancer'),
  // Several words, and particles that do not matter.
  tuning('肺がん 手術', '肺癌 手術／肺がんの手術／はいがん　しゅじゅつ／lung cancer surgery'),
  heldOut('乳がん 検診', '乳癌検診／乳がんの検診／にゅうがん けんしん'),
  tuning('抗がん剤 副作用', '抗癌剤の副作用／抗がん剤副作用／化学療法 副作用'),
  heldOut('緩和ケア 相談', '緩和ケアの相談／緩和ケア相談／かんわけあ　そうだん'),
]

/** Every query with the term whose records it must find. */
export const variantQueries: readonly (readonly [query: string, standard: string])[] =
  variantGroups.flatMap(({ standard, queries }) =>
    queries.map((query) => [query, standard] as const),
  )
