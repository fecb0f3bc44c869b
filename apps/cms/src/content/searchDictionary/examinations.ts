import { entry } from './entry'

/** Screening, examinations and diagnosis. */
export const examinations = [
  entry('screening', 'がん検診／cancer screening', {
    reading: 'がんけんしん',
    typed: '検診／がん健診／がん検針／がんの健診',
    reason:
      '「健診」（健康診断）や「検針」と書く人がいますが、意味は同じではないため、一方向に導きます。',
  }),
  entry('close-examination', '精密検査／精検', {
    reading: 'せいみつけんさ',
    typed: '要精密検査／要精検／検診で引っかかった／再検査',
    reason:
      '検診の結果の言葉で探す人のためです。再検査は同じ検査のやり直しも指すため、一方向に導きます。',
  }),
  entry('mammography', 'マンモグラフィ／マンモグラフィー／mammography', {
    typed: 'マンモ／乳房エックス線検査',
    reason: '表記の違いと、短い言い方です。',
  }),
  entry('stool-test', '便潜血検査／便潜血', {
    reading: 'べんせんけつけんさ',
    typed: '検便／大腸がん検診',
    reason: '検便はほかの目的でも行うため、一方向に導きます。',
  }),
  entry('endoscopy', '内視鏡／内視鏡検査／endoscopy', {
    reading: 'ないしきょう',
    typed: '胃カメラ／大腸カメラ／ファイバースコープ',
    reason: 'ふだんは「カメラ」と呼ばれるためです。胃と大腸で違う検査なので、一方向に導きます。',
  }),
  entry('gastroscopy', '胃内視鏡検査／上部消化管内視鏡検査／胃カメラ', {
    reading: 'いないしきょうけんさ',
    reason: '同じ検査の正式な名前と、ふだんの呼び方です。',
  }),
  entry('colonoscopy', '大腸内視鏡検査／大腸カメラ／colonoscopy', {
    reading: 'だいちょうないしきょうけんさ',
    typed: '下部内視鏡',
    reason: '同じ検査の正式な名前と、ふだんの呼び方です。',
  }),
  entry('barium', '胃部エックス線検査／胃部X線検査', {
    reading: 'いぶえっくすせんけんさ',
    typed: 'バリウム／バリウム検査',
    reason: 'ふだんは「バリウム」と呼ばれるためです。',
  }),
  entry('x-ray', 'エックス線検査／X線検査／レントゲン／レントゲン検査', {
    reading: 'えっくすせんけんさ',
    typed: '胸の写真',
    reason: 'ふだんは「レントゲン」と呼ばれるためです。',
  }),
  entry('ct', 'CT検査／コンピュータ断層撮影', {
    reading: 'しーてぃーけんさ',
    typed: 'CT／シーティー／輪切りの写真',
    reason:
      '略した言い方と正式な名前です。短い英字だけの語は、ほかの意味と重なるため一方向に導きます。',
  }),
  entry('mri', 'MRI検査／磁気共鳴画像', {
    reading: 'えむあーるあいけんさ',
    typed: 'MRI／エムアールアイ',
    reason: '略した言い方と正式な名前です。',
  }),
  entry('pet', 'PET検査／PET-CT／陽電子放射断層撮影', {
    reading: 'ぺっとけんさ',
    typed: 'PET／ペット検査',
    reason: '略した言い方です。PETだけでは動物のペットと区別できないため、一方向に導きます。',
  }),
  entry('ultrasound', '超音波検査／エコー検査／ultrasound', {
    reading: 'ちょうおんぱけんさ',
    typed: 'エコー／超音波',
    reason: 'ふだんは「エコー」と呼ばれるためです。',
  }),
  entry('bone-scan', '骨シンチグラフィ／骨シンチグラフィー／骨シンチ', {
    reading: 'こつしんちぐらふぃ',
    typed: '骨の検査',
    reason: '表記の違いと、短い言い方です。',
  }),
  entry('blood-test', '血液検査／blood test', {
    reading: 'けつえきけんさ',
    typed: '採血／血の検査',
    reason: '採血は検査のための手順なので、一方向に導きます。',
  }),
  entry('tumor-marker', '腫瘍マーカー／tumor marker', {
    reading: 'しゅようまーかー',
    typed: 'CEA／CA19-9／CA125／マーカー検査',
    reason: 'マーカーの名前で探す人を、まとめた言葉へ導きます。',
  }),
  entry('psa', 'PSA検査／前立腺特異抗原', {
    reading: 'ぴーえすえーけんさ',
    typed: 'PSA／前立腺の血液検査',
    reason: '略した言い方と正式な名前です。',
  }),
  entry('biopsy', '生検／バイオプシー／biopsy', {
    reading: 'せいけん',
    typed: '組織検査／組織を取る検査／針で取る検査',
    reason: 'ふだんの言い方から導きます。細胞診とは別の検査なので結びません。',
  }),
  entry('sentinel-node', 'センチネルリンパ節生検／センチネル生検', {
    reading: 'せんちねるりんぱせつせいけん',
    typed: 'センチネル／見張りリンパ節',
    reason: '短い言い方と、分かりやすく言い換えた言葉です。',
  }),
  entry('pathology', '病理診断／病理検査／pathology', {
    reading: 'びょうりしんだん',
    typed: '病理結果／顕微鏡の検査',
    reason: '説明で使われる言い方の違いです。',
  }),
  entry('cytology', '細胞診／cytology', {
    reading: 'さいぼうしん',
    typed: '細胞の検査／パップテスト',
    reason:
      '子宮頸がんの検査では「パップテスト」とも呼ばれますが、細胞診の一つなので一方向に導きます。',
  }),
  entry('genome-panel', 'がん遺伝子パネル検査／遺伝子パネル検査／がんゲノムプロファイリング検査', {
    reading: 'がんいでんしぱねるけんさ',
    typed: '遺伝子検査／パネル検査／がんの遺伝子検査',
    reason:
      '保険の仕組みでは「がんゲノムプロファイリング検査」と呼ばれます。「遺伝子検査」は広い言葉なので、一方向に導きます。',
  }),
  entry('germline-test', '遺伝学的検査', {
    reading: 'いでんがくてきけんさ',
    typed: '遺伝の検査／遺伝子検査',
    reason: '生まれつきの遺伝子を調べる検査で、がん遺伝子パネル検査とは別のものなので結びません。',
  }),
  entry('genetic-counseling', '遺伝カウンセリング／genetic counseling', {
    reading: 'いでんかうんせりんぐ',
    typed: '遺伝相談／遺伝外来／遺伝が心配',
    reason: '病院によって外来の呼び方が違うためです。',
  }),
  entry('genomic-medicine', 'ゲノム医療／がんゲノム医療／genomic medicine', {
    reading: 'げのむいりょう',
    typed: 'ゲノム／遺伝子治療／個別化医療',
    reason:
      '「遺伝子治療」は別の治療ですが、ゲノム医療のつもりで入力する人がいるため、一方向に導きます。',
  }),
  entry('liquid-biopsy', 'リキッドバイオプシー／血液を用いたパネル検査', {
    typed: '血液でできるがん遺伝子検査',
    reason: '英語から来た名前と、分かりやすい言い方です。',
  }),
  entry('diagnosis', '診断／diagnosis', {
    reading: 'しんだん',
    typed: '確定診断／診断名',
    reason: '英語と、くわしい言い方から導きます。',
  }),
  entry('hpv-vaccine', 'HPVワクチン／子宮頸がん予防ワクチン', {
    reading: 'えいちぴーぶいわくちん',
    typed: '子宮頸がんワクチン／子宮頸がんの予防接種／HPV vaccine',
    reason: '同じワクチンの呼び方です。',
  }),
]
