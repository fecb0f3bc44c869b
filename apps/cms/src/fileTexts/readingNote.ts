import type { ReadingOutcome } from './Reading'

const ADVICE =
  '検索では、題名や要約などに書いた言葉でだけ見つかります。文字の入ったPDFに差し替えるか、大切な言葉を要約に書いてください。'

const PROBLEMS: Readonly<Record<Exclude<ReadingOutcome, 'text'>, string>> = {
  none: 'このファイルからは文字を読み取れません。紙を読み取った画像だけのPDFのようです。',
  locked: 'このファイルからは文字を読み取れません。開くのにパスワードが要るPDFです。',
  broken: 'このファイルからは文字を読み取れません。PDFが壊れているか、途中で切れています。',
  'too-much': 'このファイルからは文字を読み取れません。PDFの作りが大きすぎるか、複雑すぎます。',
}

/** What staff are told of a PDF: whether what it says is searched. */
export function readingNote(reading: { outcome: ReadingOutcome; characters: number } | null): {
  isProblem: boolean
  text: string
} {
  if (reading === null) {
    return {
      isProblem: false,
      text: 'ファイルの中の文を読み取る順番を待っています。ふつうは数分で終わり、公開中であれば検索で見つかるようになります。',
    }
  }
  if (reading.outcome !== 'text') {
    return { isProblem: true, text: PROBLEMS[reading.outcome] + ADVICE }
  }
  const characters = reading.characters.toLocaleString('ja-JP')
  return {
    isProblem: false,
    text: `ファイルの中の文（${characters}字）も、公開中は検索で見つかります。`,
  }
}
