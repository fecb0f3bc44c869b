import { characterClass, KANA, KANJI } from '../fold/characterClass'
import type { Alternative, QueryGroup, SearchQuery } from '../query/SearchQuery'
import { askedLexemes } from '../tokens/compoundLexemes'
import { compoundsOf } from '../tokens/compoundsOf'
import { SKELETON_MARK } from '../tokens/gramTokens'
import { quoteLexeme } from '../tokens/quoteLexeme'
import { okuriganaWithin, skeletonOf } from '../tokens/skeletonOf'
import { isExactInIndex } from './isExactInIndex'

/**
 * A query as the text of a `tsquery`, to be bound as a parameter and cast (`$1::tsquery`). Null where nothing is looked
 * for.
 *
 * What it finds is all that `compileQuery` says yes to, and sometimes more: pairs of characters may stand apart in a
 * text. What is excluded is in it only where the index alone can tell; otherwise nothing may be missed. So a caller
 * re-checks unless `isExactInIndex` says that there is no need.
 */
export function toTsquery({ groups, excluded }: SearchQuery): string | null {
  if (groups.length === 0) return null
  const wanted = groups.map(groupText)
  const unwanted = excluded
    .flatMap(({ alternatives }) => alternatives)
    .filter((alternative) => isExactInIndex(alternative))
    .map((alternative) => `!(${wordingText(alternative)})`)
  return [...wanted, ...unwanted].join(' & ')
}

function groupText({ alternatives }: QueryGroup): string {
  const texts = [...new Set(alternatives.map(wordingText))]
  return texts.length === 1 ? (texts[0] ?? '') : `(${texts.map((text) => `(${text})`).join(' | ')})`
}

function wordingText({ text, isExact }: Alternative): string {
  const wanted = isExact ? text : skeletonOf(text)
  const lexemes = [
    ...gramOperands(wanted, isExact),
    ...compoundsOf(wanted).flatMap(askedLexemes).map(quoteLexeme),
  ]
  return [...new Set(lexemes)].join(' & ')
}

/** Pairs of neighbours of each run of Japanese; of a run of one character everything that begins with it. */
function gramOperands(wanted: string, isExact: boolean): string[] {
  const operands: string[] = []
  let run: string[] = []
  let offset = 0
  const endRun = (): void => {
    if (run.length === 1) operands.push(`${quoteLexeme(run[0] ?? '')}:*`)
    run = []
  }
  for (const character of wanted) {
    const found = characterClass(character.codePointAt(0) ?? 0)
    if (found !== KANJI && found !== KANA) endRun()
    else {
      const previous = run.at(-1)
      if (previous) {
        const pair = quoteLexeme(previous + character)
        const mayLackOkurigana =
          !isExact && okuriganaWithin(wanted, offset - previous.length).length > 0
        operands.push(
          mayLackOkurigana
            ? `(${pair} | ${quoteLexeme(SKELETON_MARK + previous + character)})`
            : pair,
        )
      }
      run.push(character)
    }
    offset += character.length
  }
  endRun()
  return operands
}
