/**
 * What people type and the dictionary leads nowhere, on purpose, with the reason for staff.
 *
 * The words themselves are still searched for as they are; no entry may contain one of them.
 */
export const leftOutWords: readonly { readonly word: string; readonly reason: string }[] = [
  {
    word: '余命',
    reason:
      '残りの時間を知りたい人を、見通しの説明や終末期のページへ機械的に導くと、誤った受け取り方や不安につながるためです。',
  },
  {
    word: 'あと何年',
    reason: '「余命」と同じ理由です。',
  },
  {
    word: '死にたい',
    reason:
      '言い換えで資料へ導くのではなく、こころの相談先を決まった場所に示すべき言葉です。示し方は東京都が決めます。',
  },
  {
    word: '消えたい',
    reason: '「死にたい」と同じ理由です。',
  },
  {
    word: '自殺',
    reason: '「死にたい」と同じ理由です。',
  },
  {
    word: '安楽死',
    reason: '鎮静や延命治療とは別のもので、結び付けると誤解を招くためです。',
  },
  {
    word: '尊厳死',
    reason: '人によって意味が違い、人生会議や事前指示書と同じとはいえないためです。',
  },
  {
    word: 'しこり',
    reason: 'しこりの多くはがんではなく、がんの名前へ導くと不安を招くためです。',
  },
  {
    word: '血便',
    reason: '原因はさまざまで、がんの名前へ導くと不安を招くためです。',
  },
  {
    word: '良性',
    reason: '良性と悪性は違うため、がんの言葉とは結びません。',
  },
  {
    word: '最先端',
    reason:
      '先進医療は国の制度の名前で、最先端という意味ではありません。効果の確かめられていない治療を探す人を導かないためです。',
  },
  {
    word: 'がんに効く',
    reason: '食べ物や商品ががんに効くという誤った情報へ導かないためです。',
  },
  {
    word: 'がんが消える',
    reason: '「がんに効く」と同じ理由です。',
  },
  {
    word: '名医',
    reason: '医師の優劣を示す情報は載せないため、結び付ける先がありません。',
  },
  {
    word: 'ランキング',
    reason: '病院の指定の種類は優劣の順番ではないため、結び付けません。',
  },
]
