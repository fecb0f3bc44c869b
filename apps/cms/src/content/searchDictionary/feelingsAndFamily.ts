import { entry } from './entry'

/** Feelings, family, and those left behind. Words of wanting to die are left out on purpose, see leftOutWords.ts. */
export const feelingsAndFamily = [
  entry('anxiety', '不安／心配／anxiety', {
    reading: 'ふあん',
    typed: '怖い／こわい／どうしよう／不安で眠れない',
    reason: '気持ちを表す言葉どうしです。',
  }),
  entry('mental-care', 'こころのケア／心のケア／精神的な支え', {
    typed: 'つらい／落ち込む／しんどい／気持ちがつらい／涙が出る／メンタルケア',
    reason: '気持ちをそのまま入力する人を、支えの案内へ導きます。',
  }),
  entry('depression', 'うつ病／うつ／鬱／depression', {
    reading: 'うつびょう',
    typed: '抑うつ／気分が落ち込む／ゆううつ',
    reason: '書き方の違いです。落ち込みのすべてが病気ではないため、一方向に導きます。',
  }),
  entry('loneliness', '孤独／孤立', {
    reading: 'こどく',
    typed: '一人で抱える／誰にも言えない／ひとりぼっち',
    reason: '気持ちをそのまま入力する人を導きます。',
  }),
  entry('family', '家族／ご家族／family', {
    reading: 'かぞく',
    typed: '夫ががん／妻ががん／母ががん／父ががん／親ががん／第二の患者／身内',
    reason: '家族のことを文で入力する人を、ご家族への案内へ導きます。',
  }),
  entry('caregiver', '介護者／ケアラー／caregiver', {
    reading: 'かいごしゃ',
    typed: '介護する家族／看病／支える人／世話をする人',
    reason: 'カタカナや英語の言い方と、ふだんの言い方です。',
  }),
  entry('young-carer', 'ヤングケアラー／young carer', {
    typed: '家族の世話をする子ども／子どもの介護',
    reason: '英語と、分かりやすい言い方です。',
  }),
  entry('partner', '配偶者／パートナー／partner', {
    reading: 'はいぐうしゃ',
    typed: '夫婦／恋人／彼氏／彼女',
    reason: '立場の言い方から、まとめた言葉へ導きます。',
  }),
  entry('tell-children', '子どもへの伝え方', {
    reading: 'こどもへのつたえかた',
    typed: '子どもに言う／親ががんの子ども／ママががん／子どもにどう話す／子どもに病気を伝える',
    reason: '迷っていることを文で入力する人を導きます。',
  }),
  entry('friends', '友人', {
    reading: 'ゆうじん',
    typed: '友達ががん／知人ががん／お見舞いの言葉／何と声をかければ',
    reason: 'まわりの人が迷っていることから導きます。',
  }),
  entry('bereaved', '大切な人を亡くした方／遺族／bereaved', {
    reading: 'たいせつなひとをなくしたかた',
    typed:
      '死別／先立たれた／夫を亡くした／妻を亡くした／母を亡くした／父を亡くした／家族が亡くなった／子どもを亡くした',
    reason: '行政は「遺族」と書きますが、ご自分を遺族とは呼ばない人も多いためです。',
  }),
  entry('grief-care', 'グリーフケア／悲嘆ケア／grief care', {
    typed: '悲しみ／喪失感／立ち直れない／死別の悲しみ',
    reason: 'カタカナの名前を知らない人を、気持ちの言葉から導きます。',
  }),
  entry('bereaved-group', '遺族会／分かち合いの会', {
    reading: 'いぞくかい',
    typed: '遺族の集まり／同じ経験をした遺族',
    reason: '会によって呼び方が違うためです。',
  }),
  entry('spiritual-care', 'スピリチュアルケア／spiritual care', {
    typed: '生きる意味／なぜ自分が',
    reason: '医療の言葉を知らない人を導きます。占いなどの意味の「スピリチュアル」は入れません。',
  }),
  entry('talk-with-doctor', '医師とのコミュニケーション', {
    reading: 'いしとのこみゅにけーしょん',
    typed: '医師に聞けない／医師に質問／先生と話せない／質問リスト',
    reason: '困っていることから導きます。',
  }),
  entry('decision-making', '意思決定支援', {
    reading: 'いしけっていしえん',
    typed: '決められない／治療を迷う／選べない',
    reason: '迷っている人の言葉から導きます。',
  }),
  entry('choosing-treatment', '治療を選ぶ／治療の選択', {
    reading: 'ちりょうをえらぶ',
    typed: '治療法を選びたい／どの治療がよいか／治療方針',
    reason: '言い方の違いです。',
  }),
]
