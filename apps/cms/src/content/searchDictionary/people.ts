import { entry } from './entry'

/** The people who help, by title and by everyday name. */
export const people = [
  entry('doctor', '医師／医者／ドクター／doctor', {
    reading: 'いし',
    typed: '先生／お医者さん',
    reason: 'ふだんの言い方と英語です。「先生」は学校の先生も指すため、一方向に導きます。',
  }),
  entry('attending-doctor', '主治医／担当医／attending physician', {
    reading: 'しゅじい',
    typed: 'かかっている医師／担当の先生',
    reason: '病院によって言い方が違うためです。',
  }),
  entry('family-doctor', 'かかりつけ医／family doctor', {
    reading: 'かかりつけい',
    typed: 'ホームドクター／近所の医者／町医者',
    reason: 'ふだんの言い方と英語です。主治医とは限らないため結びません。',
  }),
  entry('nurse', '看護師／nurse／ナース', {
    reading: 'かんごし',
    typed: '看護婦／看護士／看護師さん',
    reason: '「看護婦」は平成14年に名前が変わる前の言い方、「看護士」は誤って書かれやすい字です。',
    source: '保健師助産師看護師法（平成13年改正、平成14年3月施行）',
  }),
  entry('cancer-nurse', 'がん看護専門看護師／がん専門看護師', {
    reading: 'がんかんごせんもんかんごし',
    typed: 'がん専門の看護師／がん看護の認定看護師',
    reason: '専門看護師と認定看護師は別の資格なので、認定看護師からは一方向に導きます。',
  }),
  entry('stoma-nurse', '皮膚・排泄ケア認定看護師／WOCナース', {
    reading: 'ひふはいせつけあにんていかんごし',
    typed: 'ストーマの看護師／WOC',
    reason: '略した言い方です。',
  }),
  entry('pharmacist', '薬剤師／pharmacist', {
    reading: 'やくざいし',
    typed: '薬の先生',
    reason: '英語と、ふだんの言い方です。',
  }),
  entry('dietitian', '管理栄養士／dietitian', {
    reading: 'かんりえいようし',
    typed: '栄養士／栄養相談',
    reason: '栄養士は別の資格なので、一方向に導きます。',
  }),
  entry(
    'medical-social-worker',
    '医療ソーシャルワーカー／MSW／ソーシャルワーカー／medical social worker',
    {
      reading: 'いりょうそーしゃるわーかー',
      typed: 'ケースワーカー／医療福祉相談／社会福祉士',
      reason: '略した言い方と短い言い方です。社会福祉士は資格の名前なので、一方向に導きます。',
    },
  ),
  entry('consultation-staff', 'がん専門相談員', {
    reading: 'がんせんもんそうだんいん',
    typed: '相談員／相談してくれる人',
    reason: '相談員はほかの窓口の人も指すため、一方向に導きます。',
  }),
  entry('psychologist', '公認心理師', {
    reading: 'こうにんしんりし',
    typed: '臨床心理士／心理士／カウンセラー／カウンセリング',
    reason: '臨床心理士は別の資格なので、一方向に導きます。',
  }),
  entry('psycho-oncology', '精神腫瘍科／サイコオンコロジー／psycho-oncology', {
    reading: 'せいしんしゅようか',
    typed: '精神腫瘍医／がんの心の医師',
    reason: 'がんの心のケアを行う科の呼び方です。',
  }),
  entry('medical-oncology', '腫瘍内科／臨床腫瘍科／medical oncology', {
    reading: 'しゅようないか',
    typed: '腫瘍内科医／がんの薬の専門医',
    reason: '病院によって科の名前が違うためです。',
  }),
  entry('occupational-physician', '産業医／occupational physician', {
    reading: 'さんぎょうい',
    typed: '会社の医者／会社の医師／職場の医者',
    reason: 'ふだんの言い方と英語です。',
  }),
  entry('occupational-nurse', '産業保健師', {
    reading: 'さんぎょうほけんし',
    typed: '会社の保健師／会社の看護師／産業看護職',
    reason: '会社の看護師は資格が違うこともあるため、一方向に導きます。',
  }),
  entry('sharoushi', '社会保険労務士／社労士', {
    reading: 'しゃかいほけんろうむし',
    typed: '社会保険労務師／労務の専門家／社労師',
    reason: '短い言い方です。「士」を「師」と誤って書く人も導きます。',
  }),
  entry('coordinator', '両立支援コーディネーター／両立支援コーディネータ', {
    reading: 'りょうりつしえんこーでぃねーたー',
    typed: '両立支援の担当者／コーディネーター',
    reason: '長音の書き方の違いです。',
  }),
  entry('care-manager', '介護支援専門員／ケアマネジャー／ケアマネージャー／ケアマネ', {
    reading: 'かいごしえんせんもんいん',
    typed: '介護の計画を作る人',
    reason: '正式な名前と、ふだんの言い方です。',
  }),
  entry('helper', '訪問介護員／ホームヘルパー', {
    reading: 'ほうもんかいごいん',
    typed: 'ヘルパー／介護ヘルパー',
    reason: '正式な名前と、ふだんの言い方です。',
  }),
  entry('child-life', 'チャイルド・ライフ・スペシャリスト／CLS', {
    typed: '子どもの心の専門職',
    reason: 'カタカナの切り方の違いと、略した言い方です。',
  }),
  entry('career-consultant', 'キャリアコンサルタント', {
    typed: 'キャリアカウンセラー／仕事の相談員',
    reason: '国家資格の名前へ、似た言い方から一方向に導きます。',
  }),
  entry('speech-therapist', '言語聴覚士', {
    reading: 'げんごちょうかくし',
    typed: '話す訓練／飲み込みの訓練',
    reason: '訓練の内容で探す人のためです。略した言い方は英語の語と重なるため入れません。',
  }),
]
