import { entry } from './entry'

/** The disease itself: how it is named, how it spreads and what follows. */
export const basics = [
  entry('cancer', 'がん／癌／悪性腫瘍／悪性新生物／cancer', {
    typed: 'malignancy',
    reason:
      '診断書や統計では「悪性腫瘍」「悪性新生物」と書かれ、同じがんを指すためです。良性のものを含む「腫瘍」とは結びません。',
  }),
  entry('tumor', '腫瘍／腫よう／tumor／tumour', {
    reading: 'しゅよう',
    reason: '書き方の違いと英語です。良性のものもあるため、「がん」とは結びません。',
  }),
  entry('patient', '患者さん／患者／patient', {
    reading: 'かんじゃさん',
    typed: '患者様／病気の人',
    reason: 'このサイトでは「患者さん」と書いています。',
  }),
  entry('cancer-survivor', 'がん経験者／がんサバイバー／がんを経験した方／cancer survivor', {
    reading: 'がんけいけんしゃ',
    typed: 'サバイバー／がんになったことがある',
    reason: 'このサイトでも「がん経験者」と「サバイバー」の両方を使っているためです。',
  }),
  entry('cancer-patient', 'がん患者／がんの患者さん／cancer patient', {
    reading: 'がんかんじゃ',
    typed: 'がんになった人／癌の人',
    reason: '患者さんを指す言い方の違いです。経験者（治療を終えた方を含む）とは分けています。',
  }),
  entry('told-cancer', 'がんと言われた／がんと診断された／がんと分かった', {
    reading: 'がんといわれた',
    typed: '告知／がん告知／がん宣告／がんになった／診断されたばかり',
    reason:
      '診断を受けたときの言い方はさまざまです。「告知」などの言葉でも、がんと言われた方への案内へ導きます。',
  }),
  entry('metastasis', '転移／metastasis', {
    reading: 'てんい',
    typed: '飛び火／がんが広がった／転移がん',
    reason: '話し言葉と英語から導きます。再発とは別のことなので結びません。',
  }),
  entry('recurrence', '再発／recurrence', {
    reading: 'さいはつ',
    typed: 'がんが戻ってきた／再発がん／ぶり返した',
    reason: '話し言葉と英語から導きます。転移とは別のことなので結びません。',
  }),
  entry('stage', 'ステージ／病期', {
    typed: '進行度／がんの進み具合／がんの段階／cancer stage',
    reason:
      '同じ意味で使われるためです。英語の stage は舞台の意味でも使われるので、cancer stage だけを導きます。',
  }),
  entry('advanced-cancer', '進行がん／advanced cancer', {
    reading: 'しんこうがん',
    typed: '進んだがん／がんが進行',
    reason: '進行がんの言い方の違いです。末期という意味ではないため、「末期がん」とは結びません。',
  }),
  entry('early-cancer', '早期がん／early-stage cancer', {
    reading: 'そうきがん',
    typed: '初期のがん／初期がん／ごく早いがん',
    reason: '医学では「早期がん」と書くため、話し言葉の「初期」から導きます。',
  }),
  entry('primary-lesion', '原発巣／原発病巣／primary lesion', {
    reading: 'げんぱつそう',
    typed: 'もとのがん／最初にできたがん',
    reason: '同じ意味の言葉と、ふだんの言い方です。',
  }),
  entry('invasion', '浸潤／しん潤', {
    reading: 'しんじゅん',
    typed: '周りに広がる／染み込むように広がる',
    reason:
      '難しい漢字を仮名で書く人と、意味で探す人のためです。転移とは別のことなので結びません。',
  }),
  entry('remission', '寛解／緩解／remission', {
    reading: 'かんかい',
    typed: '完全寛解',
    reason: '「緩解」と書かれることがあるためです。治癒とは同じではないため結びません。',
  }),
  entry('cure', '治癒／完治', {
    reading: 'ちゆ',
    typed: 'がんは治る／治りますか',
    reason: '治ることを表す言葉どうしです。寛解とは意味が違うため分けています。',
  }),
  entry('prognosis', '予後／prognosis', {
    reading: 'よご',
    typed: '病気の見通し／これからの経過',
    reason: 'ふだんの言い方から導きます。残りの時間を表す言葉からは導きません。',
  }),
  entry('survival-rate', '生存率／survival rate', {
    reading: 'せいぞんりつ',
    typed: '5年生存率／10年生存率／サバイバル率',
    reason: '年数の付いた言葉で探す人が多いためです。',
  }),
  entry('second-primary', '重複がん／ダブルキャンサー', {
    reading: 'ちょうふくがん',
    typed: '多重がん／二つ目のがん／別のがんもある',
    reason: '多重がんは、もっと広い意味の言葉なので、一方向に導きます。',
  }),
  entry('secondary-cancer', '二次がん／セカンドキャンサー', {
    reading: 'にじがん',
    typed: '治療の影響で別のがん',
    reason: '治療の影響で後からできるがんの言い方です。転移や重複がんとは違うため分けています。',
  }),
  entry('hereditary-cancer', '遺伝性腫瘍／遺伝性のがん／hereditary cancer', {
    reading: 'いでんせいしゅよう',
    typed: 'がんは遺伝する／家族性腫瘍／がん家系',
    reason: '「家族性腫瘍」は遺伝とは限らない場合も含むため、一方向に導きます。',
  }),
  entry('hboc', '遺伝性乳がん卵巣がん／HBOC', {
    reading: 'いでんせいにゅうがんらんそうがん',
    typed: 'BRCA／BRCA1／BRCA2',
    reason:
      '略した言い方と、原因になる遺伝子の名前です。遺伝子の名前は検査の話でも使うため、一方向に導きます。',
  }),
  entry('lynch-syndrome', 'リンチ症候群／Lynch症候群／Lynch syndrome', {
    reading: 'りんちしょうこうぐん',
    typed: 'HNPCC／遺伝性非ポリポーシス大腸がん',
    reason: '書き方の違いと、以前よく使われた名前です。',
  }),
  entry('helicobacter', 'ピロリ菌／ヘリコバクター・ピロリ', {
    reading: 'ぴろりきん',
    typed: 'ピロリ／胃の菌',
    reason: '正式な名前と、ふだんの呼び方です。',
  }),
  entry('hpv', 'ヒトパピローマウイルス／HPV', {
    typed: '子宮頸がんのウイルス',
    reason: '略した言い方です。ワクチンは別の語にしています。',
  }),
  entry('hepatitis-virus', '肝炎ウイルス', {
    reading: 'かんえんういるす',
    typed: 'B型肝炎／C型肝炎／肝炎',
    reason: 'B型とC型は別のものなので互いには結ばず、どちらからも広い言葉へ導きます。',
  }),
  entry('cancer-registry', 'がん登録／cancer registry', {
    reading: 'がんとうろく',
    typed: '院内がん登録／全国がん登録',
    reason: '院内の登録と全国の登録は別の仕組みなので、どちらからも広い言葉へ導きます。',
  }),
  entry('cancer-prevention', 'がん予防／がんの予防／cancer prevention', {
    reading: 'がんよぼう',
    typed: 'がんにならないために／がんになりにくい',
    reason: '言い方の違いです。',
  }),
]
