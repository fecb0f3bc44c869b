import { entry } from './entry'

/** Daily life during and after treatment. */
export const dailyLife = [
  entry('living-with-treatment', '治療中の暮らし／治療中の生活', {
    reading: 'ちりょうちゅうのくらし',
    typed: '療養生活／がんと暮らす／生活の工夫／治療しながら生活／daily life',
    reason: '言い方の違いです。',
  }),
  entry('meals', '食事／meals', {
    reading: 'しょくじ',
    typed: '食べ物／献立／レシピ／何を食べれば／食事の工夫／diet',
    reason: '知りたいことの言い方から導きます。「がんに効く食べ物」からは導きません。',
  }),
  entry('nutrition', '栄養／nutrition', {
    reading: 'えいよう',
    typed: '栄養補助食品／栄養が足りない',
    reason: '英語と、くわしい言い方から導きます。',
  }),
  entry('exercise', '運動／exercise', {
    reading: 'うんどう',
    typed: '体操／筋トレ／ウォーキング／ヨガ',
    reason: '運動の種類から、まとめた言葉へ導きます。',
  }),
  entry('smoking', '喫煙／たばこ／煙草／smoking', {
    reading: 'きつえん',
    typed: '電子たばこ／受動喫煙',
    reason: '書き方の違いです。',
  }),
  entry('quit-smoking', '禁煙／quit smoking', {
    reading: 'きんえん',
    typed: '禁煙外来／たばこをやめたい／卒煙',
    reason: 'したいことの言い方から導きます。',
  }),
  entry('alcohol', '飲酒／お酒／アルコール／alcohol', {
    reading: 'いんしゅ',
    typed: 'ビール／酒を飲んでよいか',
    reason: '言い方の違いです。',
  }),
  entry('oral-care', '口腔ケア／口のケア／oral care', {
    reading: 'こうくうけあ',
    typed: '歯磨き／入れ歯／口の手入れ',
    reason: '医療の言い方と、ふだんの言い方です。',
  }),
  entry('dentist', '歯科／歯医者／dentist', {
    reading: 'しか',
    typed: '歯の治療／虫歯',
    reason: 'ふだんの言い方と英語です。',
  }),
  entry('skin-care', 'スキンケア／skin care', {
    typed: '保湿／肌の手入れ／乾燥肌',
    reason: 'ふだんの言い方から導きます。',
  }),
  entry('makeup', 'メイク／メーク／化粧／makeup', {
    typed: 'お化粧／カバーメイク',
    reason: '書き方の違いです。',
  }),
  entry('bathing', '入浴／お風呂', {
    reading: 'にゅうよく',
    typed: '風呂に入れる／温泉／シャワー',
    reason: 'ふだんの言い方から導きます。',
  }),
  entry('travel', '旅行／travel', {
    reading: 'りょこう',
    typed: '旅行に行きたい／飛行機',
    reason: 'したいことの言い方と英語です。',
  }),
  entry('living-alone', '一人暮らし／ひとり暮らし／独居', {
    reading: 'ひとりぐらし',
    typed: 'おひとりさま／単身／身寄りがない',
    reason: '書き方の違いと、役所の言い方です。',
  }),
  entry('disaster', '災害への備え／防災', {
    reading: 'さいがいへのそなえ',
    typed: '地震／台風／避難／災害時の治療',
    reason: '起こることの名前から、備えの案内へ導きます。',
  }),
  entry('covid', '新型コロナウイルス感染症／COVID-19', {
    reading: 'しんがたころなういるすかんせんしょう',
    typed: 'コロナ／新型コロナ／コロナウイルス',
    reason: 'ふだんの言い方から導きます。',
  }),
  entry('vaccination', '予防接種／ワクチン／vaccination', {
    reading: 'よぼうせっしゅ',
    typed: '肺炎球菌ワクチン／インフルエンザの注射',
    reason: '同じ意味で使われるためです。',
  }),
  entry('older-people', '高齢者／お年寄り／older people', {
    reading: 'こうれいしゃ',
    typed: 'シニア／年配の方／70代／80代',
    reason: 'ふだんの言い方と英語です。',
  }),
  entry('foreigners', '外国人／外国籍の方／foreigner', {
    reading: 'がいこくじん',
    typed: '外国から来た／foreign resident／在留外国人',
    reason: '言い方の違いと英語です。',
  }),
  entry('disability', '障害／障がい／障碍／disability', {
    reading: 'しょうがい',
    typed: '障害者／ハンディキャップ',
    reason: '書き方の違いです。',
  }),
  entry('wheelchair', '車椅子／車いす／wheelchair', {
    reading: 'くるまいす',
    typed: 'バリアフリー／段差',
    reason: '書き方の違いです。バリアフリーは広い言葉なので、一方向に導きます。',
  }),
  entry('sexual-minority', '性的マイノリティ／性的少数者／LGBTQ', {
    reading: 'せいてきまいのりてぃ',
    typed: 'LGBT／同性パートナー／トランスジェンダー',
    reason: '言い方の違いです。',
  }),
  entry('lodging', '患者家族の宿泊施設', {
    reading: 'かんじゃかぞくのしゅくはくしせつ',
    typed: '病院の近くに泊まる／滞在施設／家族が泊まる',
    reason: 'したいことの言い方から導きます。',
  }),
]
