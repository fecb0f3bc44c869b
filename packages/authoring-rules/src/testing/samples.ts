import { checkDocument } from '../check/checkDocument'
import type { AuthoredDocument } from '../model/AuthoredDocument'
import type { CheckContext } from '../model/CheckContext'
import type { Finding } from '../model/Finding'
import type { RuleId } from '../model/RuleId'
import { textOf } from '../tree/textOf'
import { p, page, TODAY } from './build'
import type { Sample } from './RuleExamples'

export const CONTEXT: CheckContext = {
  today: TODAY,
  siteOrigins: ['https://portal.example.jp/'],
  otherTitles: ['病院を探す'],
  explainedWords: ['寛解'],
}

export const documentOf = (sample: Sample): AuthoredDocument =>
  typeof sample === 'string' ? page(p(sample)) : sample

export const findingsOf = (document: AuthoredDocument, rule: RuleId): Finding[] =>
  checkDocument(document, CONTEXT).filter((finding) => finding.rule === rule)

/** All words of a document, field by field. */
export const wordsOf = ({ texts, richTexts }: AuthoredDocument): string =>
  [...texts.map(({ text }) => text), ...richTexts.map(({ nodes }) => textOf(nodes))]
    .filter((text) => text !== '')
    .join('|')

/** The same without the title that every page of the examples has. */
export const shownWords = (document: AuthoredDocument, sample: Sample): string => {
  const words = wordsOf(document)
  return typeof sample === 'string' ? words.replace(/^[^|]*\|/, '') : words
}
