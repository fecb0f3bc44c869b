import { entry } from './entry'

/** Hospitals by kind, and places in Tokyo. Names of designations and areas are in the vocabularies of packages/domain. */
export const institutions = [
  entry('hospital', '病院／hospital', {
    reading: 'びょういん',
    typed: '医療機関／びょういんさがし／病院さがし／find a hospital',
    reason: '英語と、広い言葉（医療機関）からの案内です。診療所とは分けています。',
  }),
  entry('clinic', '診療所／クリニック／clinic', {
    reading: 'しんりょうじょ',
    typed: '町医者／近所の病院／開業医',
    reason: '同じ意味で使われるためです。入院のできる病院とは分けています。',
  }),
  entry(
    'designated-hospital',
    'がん診療連携拠点病院／拠点病院／がん拠点病院／designated cancer hospital',
    {
      reading: 'がんしんりょうれんけいきょてんびょういん',
      typed: 'がん専門病院／がんの病院／指定病院／連携拠点病院',
      reason:
        '名前が長いため短く言われます。「がんの病院」などは指定のない病院も指すため、一方向に導きます。',
    },
  ),
  entry('cooperation-hospital', '東京都がん診療連携協力病院／がん診療連携協力病院', {
    reading: 'とうきょうとがんしんりょうれんけいきょうりょくびょういん',
    typed: '協力病院／都の協力病院',
    reason:
      '名前が長いため短く言われます。「協力病院」はほかの制度でも使うため、一方向に導きます。',
  }),
  entry('childhood-hospital', '小児がん拠点病院', {
    reading: 'しょうにがんきょてんびょういん',
    typed: '子どものがんの病院／小児がんの病院',
    reason: 'ふだんの言い方から導きます。東京都小児がん診療病院とは別の指定なので結びません。',
  }),
  entry('university-hospital', '大学病院／大学附属病院／大学付属病院／university hospital', {
    reading: 'だいがくびょういん',
    typed: '医大病院',
    reason: '「附属」と「付属」の書き方の違いです。',
  }),
  entry('metropolitan-hospital', '都立病院／東京都立病院', {
    reading: 'とりつびょういん',
    typed: '東京都立病院機構／都立の病院',
    reason: '都立病院の呼び方です。機構は運営する法人の名前なので、一方向に導きます。',
  }),
  entry('secondary-medical-area', '二次保健医療圏／二次医療圏', {
    reading: 'にじほけんいりょうけん',
    typed: '医療圏／2次医療圏／二次保健医療けん',
    reason: '法律では「二次医療圏」、東京都の計画では「二次保健医療圏」と書かれるためです。',
    source: '東京都保健医療計画',
  }),
  entry('wards', '23区／特別区／東京23区／二十三区', {
    reading: 'にじゅうさんく',
    typed: '区部／都心／区内',
    reason: '東京の区の部分の呼び方です。都心は一部なので、一方向に導きます。',
  }),
  entry('tama', '多摩地域／三多摩／多摩地区／Tama area', {
    reading: 'たまちいき',
    typed: '多摩／都下／市部／多摩のほう',
    reason: '東京の西の地域の呼び方です。「多摩」だけでは多摩市も指すため、一方向に導きます。',
  }),
  entry('islands', '島しょ／島嶼', {
    reading: 'とうしょ',
    typed: '離島／伊豆諸島／小笠原／大島／八丈島／三宅島',
    reason: '「嶼」が難しい漢字なので仮名で書かれます。島の名前から一方向に導きます。',
  }),
  entry('emergency', '救急／emergency', {
    reading: 'きゅうきゅう',
    typed: '救急車／夜間診療／休日診療／救急外来',
    reason: '急いでいる人の言葉から導きます。救急車と夜間の診療は別のものなので、一方向にします。',
  }),
  entry('outpatient', '外来／outpatient', {
    reading: 'がいらい',
    typed: '外来診療／通院',
    reason: '入院しないで診療を受けることの言い方です。',
  }),
  entry('inpatient', '入院／hospitalization', {
    reading: 'にゅういん',
    typed: '入院生活／入院の準備／病棟',
    reason: '英語と、知りたいことの言い方から導きます。',
  }),
  entry('discharge', '退院／discharge', {
    reading: 'たいいん',
    typed: '退院後／退院したら',
    reason: '英語と、知りたいことの言い方から導きます。',
  }),
  entry('transfer', '転院／病院を変える', {
    reading: 'てんいん',
    typed: '病院を変えたい／病院を移る／別の病院に移りたい',
    reason: 'ふだんの言い方から導きます。別の医師の意見を聞くセカンドオピニオンとは結びません。',
  }),
  entry('referral', '紹介状／診療情報提供書／referral letter', {
    reading: 'しょうかいじょう',
    typed: '紹介してもらう／紹介状がない',
    reason: '正式な名前と、ふだんの言い方です。',
  }),
  entry('appointment', '予約／appointment', {
    reading: 'よやく',
    typed: '初診予約／診察の予約／受診のしかた',
    reason: '英語と、したいことの言い方から導きます。',
  }),
  entry('medical-record', 'カルテ／診療録／medical record', {
    typed: 'カルテ開示／診療記録の開示',
    reason: '正式な名前と、ふだんの言い方です。',
  }),
  entry('palliative-ward', '緩和ケア病棟／ホスピス／ホスピス病棟／PCU／hospice', {
    reading: 'かんわけあびょうとう',
    typed: '看取りの病院／終末期の病院',
    reason: '日本では緩和ケア病棟を「ホスピス」と呼ぶことが多いためです。',
  }),
  entry('lymphedema-clinic', 'リンパ浮腫外来／リンパ外来', {
    reading: 'りんぱふしゅがいらい',
    typed: 'むくみの外来',
    reason: '短い言い方です。むくみの原因はさまざまなので、一方向に導きます。',
  }),
  entry('stoma-clinic', 'ストーマ外来', {
    reading: 'すとーまがいらい',
    typed: '人工肛門の外来／ストマ外来',
    reason: 'ふだんの言い方から導きます。',
  }),
]
