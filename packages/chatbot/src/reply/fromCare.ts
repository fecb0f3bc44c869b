import type { ChatContact, ExplainedReply } from '../model/ChatReply'
import type { CareList } from '../model/Knowledge'
import { findCare, type FoundCare } from '../care/findCare'
import { askedTerm } from './askedTerm'
import { careByLikeness } from './careByLikeness'
import { isUrgent } from '../care/isUrgent'
import { disclosureIn } from '../understand/disclosureIn'
import type { Question } from './Question'
import { replyOf } from './replyOf'
import { scenarioChoices } from './scenarioChoices'

/** What a machine must not answer, and what needs a person at once. */
export async function fromCare(question: Question): Promise<ExplainedReply | null> {
  const { language, texts, retrieve } = question
  const found = careBySaid(question) ?? careInContext(question) ?? careByLikeness(question)
  // What a word of the glossary means may be said, whatever it is about.
  if (!found || (!isUrgent(found.list) && askedTerm(question) !== null)) return null
  const lines = found.list === 'crisis' ? filledLines(question) : []
  const text =
    found.list === 'crisis' && lines.length === 0
      ? texts.crisisWithoutLines
      : texts.care[found.list]
  return replyOf(
    {
      kind: 'refusal',
      text,
      contacts: await contactsFor(found.list, question, lines),
      choices: isUrgent(found.list) ? [] : scenarioChoices(retrieve.scenarios, language),
    },
    {
      step: isUrgent(found.list) ? 'care' : 'refusal',
      because: found.because,
      list: found.list,
    },
  )
}

/** By the patterns of the house and the words of staff. Whoever tells of an illness does not ask whether it is one. */
function careBySaid({ message, retrieve }: Question): FoundCare | null {
  const found = findCare(message, retrieve.care.words)
  const isTold = found?.list === 'diagnosis' && disclosureIn(message) !== null
  if (!isTold) return found
  const byHouse = findCare(message, [])
  return byHouse === null ? found : null
}

/** それで、どこが一番いいの asks for a comparison after 乳がんの病院, and not by itself. */
function careInContext({ message, leansOn, retrieve }: Question): FoundCare | null {
  const { words } = retrieve.care
  if (leansOn === null || findCare(leansOn, words)) return null
  return findCare(`${leansOn} ${message}`, words)
}

/** Only what staff have filled: a line without a number is none. */
const filledLines = ({ retrieve }: Question): ChatContact[] =>
  retrieve.care.crisisLines.filter(({ name, phone }) => name.trim() !== '' && phone.trim() !== '')

async function contactsFor(
  list: CareList,
  { retrieve, near, texts }: Question,
  lines: ChatContact[],
): Promise<ChatContact[]> {
  const ambulance = { name: texts.ambulance, phone: '119', hours: '', url: '' }
  if (list === 'emergency') return [ambulance]
  const desks = lines.length > 0 ? lines : await retrieve.contacts(near)
  // The text names the number for a life in danger; at night it may be the only one that can be pressed.
  const isMissing = list === 'crisis' && !desks.some(isAmbulance)
  return isMissing ? [...desks, ambulance] : desks
}

/** Also as staff may have entered it (１１９番). */
const isAmbulance = ({ phone }: ChatContact): boolean =>
  phone.normalize('NFKC').replace(/\D/g, '') === '119'
