import { type FoundCare } from '../care/findCare'
import { findLike } from '../care/findLike'
import { isUrgent } from '../care/isUrgent'
import { isStory } from '../readings/ofStory'
import { cancerAlone } from '../understand/cancerAlone'
import { disclosureIn } from '../understand/disclosureIn'
import { walkScenario } from '../scenarios/walkScenario'
import type { Question } from './Question'

/** What is asked of a finder, or was published word for word, is refused only where it is as clear as this. */
const CLEAR = 0.85
/** Whoever types the name of a page, or a choice of a guided conversation, wants it. */
const NEVER = Infinity
/** What needs nobody at once is refused from here on. */
const RATHER = 0.7
/** What needs a person at once, from here on, where it is said without a story. */
const URGENT = 0.6
/** Whoever asks for something to read or to watch wants that, whatever it is about. */
const ASKS_FOR_THING =
  /(?:冊子|資料|パンフ(?:レット)?|リーフレット|ハンドブック|動画|体験談)(?:は|が|を|って)?(?:あ(?:ります|る)か|ほしい|欲しい|読みたい|見たい|ください|下さい|どこ(?:ですか)?)?[。．.?？!！\s]*$/u
/** How sure a published answer, or a page whose name was said, must be to count as one to these very words. */
const KNOWN = 0.6

/**
 * What is refused because it is like what people ask who must not be answered by a machine. Where the portal has an answer
 * to these very words it must be clearer, except for what needs a person at once.
 */
export function careByLikeness(question: Question): FoundCare | null {
  return findLike(question.message, (list) => neededFor(question, isUrgent(list)))
}

function neededFor(question: Question, urgent: boolean): number {
  const { message, query, asked, retrieve } = question
  if (walkScenario(message, retrieve.scenarios, question)) return NEVER
  if (cancerAlone(message, retrieve.now) !== null) return NEVER
  // 母が肺がんです asks nothing that a machine must not answer.
  if (disclosureIn(message) !== null) return NEVER
  const [answer] = retrieve.answers(query)
  const [passage] = retrieve.passages(query)
  if (answer?.isNamed === true || passage?.isNamed === true) return NEVER
  if (!urgent && ASKS_FOR_THING.test(message)) return NEVER
  if (urgent && !isStory(message)) return URGENT
  const isKnown =
    (answer?.confidence ?? 0) >= KNOWN || (passage?.isSaid === true && passage.confidence >= KNOWN)
  return asked !== null || isKnown ? CLEAR : RATHER
}
