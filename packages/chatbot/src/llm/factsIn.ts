const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s「」（）()、。]+|[\w.+-]+@[\w.-]+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:jp|com|org|net|go|info|io)\b[^\s「」（）()、。]*/giu
/** Numbers with what is counted: 3年 and 3か月 are two facts. */
const NUMBER =
  /[0-9]+(?:[.,:\-/][0-9]+)*(?:%|‰|mg|ml|円|万円|年|か月|ヶ月|月|週|日|時|分|歳|回|人|名|件|錠|割|度|番|階|号)?/giu
const KANJI_NUMBER =
  /[一二三四五六七八九十百千万億]+(?=円|年|か月|ヶ月|月|週|日|時|分|歳|回|人|名|件|錠|割|度|番)[^\s]/gu
/** Endings of names of drugs, in kana and Latin letters. */
const DRUG =
  /[ァ-ヶー]{2,}(?:マブ|ニブ|プラチン|タキセル|ビシン|シチン|マイド|ゾミブ|シクリブ|パリブ|フェン|ゾール|リド|ラシル|カン|ネマ|ルビン|スチム)|[ァ-ヶー]{5,}|\b[a-z]{3,}(?:mab|nib|platin|taxel|rubicin|parib|ciclib|zomib|lidomide|fen|zole)\b/giu

/** What in a text is a fact that may not be made up: numbers, addresses, telephone numbers, names like those of drugs. */
export function factsIn(text: string): string[] {
  const plain = text.normalize('NFKC')
  return [ADDRESS, NUMBER, KANJI_NUMBER, DRUG].flatMap((pattern) =>
    (plain.match(pattern) ?? []).map((fact) => fact.toLowerCase()),
  )
}
