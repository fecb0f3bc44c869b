import type { ExplainedReply } from '../model/ChatReply'
import type { AskedRecords, FoundRecords } from '../model/Retrieve'
import { unconfirmedToo } from '../understand/unconfirmedToo'
import { widerQuestions } from '../understand/widerQuestions'
import { asTyped } from '../understand/asTyped'
import type { Question } from './Question'
import { replyOf } from './replyOf'
import { SURE } from './sureness'
import { scenarioChoices } from './scenarioChoices'

const HOSPITAL = 'organizations/'

/** Records of a finder, for questions about time and place. */
export async function fromRecords(question: Question): Promise<ExplainedReply | null> {
  const { asked, retrieve, texts } = question
  if (!asked || isOneOf(question)) return null
  const { found, used, confirmed } = await firstFound(asked, retrieve.records)
  const because = [
    `${used.finder === 'events' ? 'イベント' : '病院'}を${Object.entries(used.parameters)
      .map(([name, value]) => `${name}=${value}`)
      .join('、')}で検索、${found.total}件`,
  ]
  const links = [
    { label: texts.allResults, href: found.url },
    ...(confirmed ? [{ label: texts.confirmedResults, href: confirmed.url }] : []),
  ]
  if (found.total === 0) {
    const missing = [...subjectOf(question, asked), ...asked.understood]
    return foundNothing(question, missing, links, because)
  }
  const [missed = null] = used.parameters.q === undefined ? subjectOf(question, asked) : []
  if (missed !== null && used.understood.length === 0) {
    const all = { label: texts.allEvents(found.total), href: found.url }
    return foundNothing(question, [missed], [all], because)
  }
  const others = confirmed
    ? texts.foundUnconfirmed(found.total, used.understood)
    : texts.found(found.total, used.understood)
  return replyOf(
    {
      kind: 'answer',
      text: missed === null ? others : `${texts.missed(missed)}${others}`,
      quotes: found.hits.map(({ facts, title, url, confirmedOn }) => ({
        text: facts,
        title,
        url,
        confirmedOn,
      })),
      links,
    },
    { step: 'records', because },
  )
}

/** Nothing is listed for `missing`: where else to look, and whom to ask. */
async function foundNothing(
  { language, retrieve, texts, near }: Question,
  missing: readonly string[],
  links: ExplainedReply['reply']['links'],
  because: string[],
): Promise<ExplainedReply> {
  return replyOf(
    {
      kind: 'handover',
      text: texts.foundNothing(missing),
      links,
      choices: scenarioChoices(retrieve.scenarios, language),
      contacts: await retrieve.contacts(near),
    },
    { step: 'records', because },
  )
}

/** What gatherings should be about, as it was typed, where it was said. */
const subjectOf = ({ message }: Question, { parameters: { q } }: AskedRecords): string[] =>
  q === undefined ? [] : [asTyped(q, message)]

/** Whoever says the name of a hospital wants that one, and not the hospitals of its town; a name typed alone wants its page. */
function isOneOf({ asked, query, retrieve }: Question): boolean {
  if (asked?.finder !== 'hospitals') return false
  const [best] = retrieve.passages(query)
  if (best?.isNamed === true) return true
  return (
    best?.isSaid === true && best.item.source.id.startsWith(HOSPITAL) && best.confidence >= SURE
  )
}

interface FirstFound {
  found: FoundRecords
  used: AskedRecords
  /** What is confirmed, where others are shown too. */
  confirmed?: FoundRecords
}

/** What was asked, or where nothing is found the next wider question that finds something. */
async function firstFound(
  asked: AskedRecords,
  records: (asked: AskedRecords) => Promise<FoundRecords>,
): Promise<FirstFound> {
  const first = await records(asked)
  if (first.total > 0) return { found: first, used: asked }
  const unconfirmed = unconfirmedToo(asked)
  if (unconfirmed) {
    const found = await records(unconfirmed)
    if (found.total > 0) return { found, used: unconfirmed, confirmed: first }
  }
  for (const wider of widerQuestions(asked)) {
    const found = await records(wider)
    if (found.total > 0) return { found, used: wider }
  }
  return { found: first, used: asked }
}
