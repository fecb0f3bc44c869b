/** Reasons for a return that come up again and again; whoever returns a document may change them as needed. */
export const RETURN_PHRASES: readonly string[] = [
  '日付と曜日が合っていません。どちらが正しいか確かめてください。',
  '申込みの締切が書かれていません。締切の日、または「申込不要」を入れてください。',
  '問い合わせ先の電話番号か受付時間が書かれていません。',
  '対象になる方（患者さん、ご家族など）を選んでください。',
  'チラシの画像だけで内容が読めません。要点を本文にも書いてください。',
  '治療の効果を保証するように読める表現があります。言い換えてください。',
  '患者さん個人が分かる内容が含まれています。削除してください。',
]
