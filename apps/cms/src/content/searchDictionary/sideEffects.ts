import { entry } from './entry'

/** What treatment or the disease does to the body, as one feels it and as it is written. */
export const sideEffects = [
  entry('side-effect', '副作用／side effect／side effects', {
    reading: 'ふくさよう',
    typed: '有害事象／adverse event／ふくさよう対策／薬の影響',
    reason: '有害事象は、薬が原因とは限らないものも含む広い言葉なので、一方向に導きます。',
  }),
  entry('aftereffect', '後遺症／aftereffect', {
    reading: 'こういしょう',
    typed: '治療のあとに残る／手術の後遺症',
    reason: 'ふだんの言い方と英語です。合併症や副作用とは意味が違うため結びません。',
  }),
  entry('complication', '合併症／complication', {
    reading: 'がっぺいしょう',
    typed: '術後合併症',
    reason: '英語と、くわしい言い方から導きます。副作用とは意味が違うため結びません。',
  }),
  entry('late-effects', '晩期合併症／晩期障害／late effects', {
    reading: 'ばんきがっぺいしょう',
    typed: '何年もたってからの副作用／小児がんの後遺症',
    reason: '同じ意味で使われる二つの名前です。',
  }),
  entry('hair-loss', '脱毛／抜け毛／hair loss／alopecia', {
    reading: 'だつもう',
    typed: '髪が抜ける／毛が抜ける／髪の毛が抜けた／髪の毛／髪がなくなる',
    reason: '困っていることを文で入力する人を導きます。',
  }),
  entry('wig', 'ウィッグ／ウイッグ／かつら／医療用ウィッグ／wig', {
    typed: 'ヘアピース／部分かつら',
    reason: '同じものの呼び方です。古い言い方の「かつら」で探す人も多くいます。',
  }),
  entry('care-hat', 'ケア帽子／医療用帽子', {
    reading: 'けあぼうし',
    typed: 'タオル帽子／抗がん剤の帽子',
    reason: '同じものの呼び方です。',
  }),
  entry('appearance-care', 'アピアランスケア／外見のケア／外見ケア／appearance care', {
    typed:
      'ウィッグ／かつら／外見の変化／見た目の変化／見た目が変わる／アピランスケア／眉毛／まつ毛／エピテーゼ',
    reason:
      'ウィッグなどはアピアランスケアの一部なので、一方向に導きます。アピアランスケアからウィッグだけに絞ることはしません。',
  }),
  entry('breast-prosthesis', '補整下着／人工乳房／乳房パッド', {
    reading: 'ほせいしたぎ',
    typed: '補正下着／胸のパッド／手術後のブラジャー',
    reason: '乳房の手術の後に使うものの呼び方です。「補正」と誤って変換されることが多いためです。',
  }),
  entry('nausea', '吐き気／悪心／嘔気／nausea', {
    reading: 'はきけ',
    typed: '気持ちが悪い／むかむか／ムカつき／吐きそう',
    reason: '「悪心」「嘔気」は医療者の言葉です。実際に吐く「嘔吐」とは分けています。',
  }),
  entry('vomiting', '嘔吐／vomiting', {
    reading: 'おうと',
    typed: '吐く／吐いた／もどす／おう吐',
    reason: 'ふだんの言い方から導きます。吐き気とは分けています。',
  }),
  entry('appetite-loss', '食欲不振／食欲低下／loss of appetite', {
    reading: 'しょくよくふしん',
    typed: '食べられない／食欲がない／ご飯が食べられない',
    reason: '困っていることを文で入力する人を導きます。',
  }),
  entry('taste-change', '味覚障害／味覚の変化／味覚異常', {
    reading: 'みかくしょうがい',
    typed: '味がしない／味が分からない／味が変わった',
    reason: '病院や資料によって言い方が違うためです。',
  }),
  entry('mouth-sores', '口内炎／口腔粘膜炎／mouth sores', {
    reading: 'こうないえん',
    typed: '口の中が痛い／口が痛い／口内円',
    reason: '口腔粘膜炎は医療者の言葉です。',
  }),
  entry('dry-mouth', '口の渇き／口腔乾燥／ドライマウス／dry mouth', {
    reading: 'くちのかわき',
    typed: '口が渇く／つばが出ない',
    reason: '同じ症状の呼び方です。',
  }),
  entry('diarrhea', '下痢／diarrhea／diarrhoea', {
    reading: 'げり',
    typed: 'お腹を下す／おなかがゆるい／げり止め',
    reason: '英語の二つの書き方と、ふだんの言い方です。',
  }),
  entry('constipation', '便秘／constipation', {
    reading: 'べんぴ',
    typed: '便が出ない／お通じ',
    reason: '英語と、ふだんの言い方です。',
  }),
  entry('fatigue', '倦怠感／だるさ／fatigue', {
    reading: 'けんたいかん',
    typed: 'だるい／体がだるい／疲れやすい／けん怠感／がん関連倦怠感',
    reason: '倦怠感は難しい漢字なので、ふだんの言い方からも導きます。',
  }),
  entry('numbness', 'しびれ／手足のしびれ／痺れ／numbness', {
    typed: '末梢神経障害／手がしびれる／足がしびれる／neuropathy',
    reason: 'しびれは末梢神経障害の一つの現れなので、一方向に導きます。',
  }),
  entry('hand-foot', '手足症候群／hand-foot syndrome', {
    reading: 'てあししょうこうぐん',
    typed: '手足が赤くなる／手のひらが痛い／足の裏が痛い',
    reason: '薬の副作用の名前を知らずに、症状で探す人のためです。',
  }),
  entry('skin-problems', '皮膚障害／皮膚の副作用', {
    reading: 'ひふしょうがい',
    typed: '発疹／湿疹／かゆみ／肌荒れ／ざ瘡様皮疹',
    reason: '一つ一つの症状から、まとめた言葉へ導きます。',
  }),
  entry('nail-changes', '爪の変化／爪障害', {
    reading: 'つめのへんか',
    typed: '爪が割れる／爪が黒い／爪囲炎／つめの変化',
    reason: '一つ一つの症状から、まとめた言葉へ導きます。',
  }),
  entry('myelosuppression', '骨髄抑制／bone marrow suppression', {
    reading: 'こつずいよくせい',
    typed: '白血球が少ない／白血球減少／血小板が少ない／血小板減少／骨髄よくせい',
    reason: '検査の結果の言葉で探す人を、まとめた言葉へ導きます。',
  }),
  entry('neutropenia', '好中球減少／好中球減少症／neutropenia', {
    reading: 'こうちゅうきゅうげんしょう',
    typed: '好中球が少ない',
    reason: '書き方の違いです。骨髄抑制の一部なので分けています。',
  }),
  entry('anemia', '貧血／anemia', {
    reading: 'ひんけつ',
    typed: '血が薄い',
    reason: '英語と、ふだんの言い方です。',
  }),
]
