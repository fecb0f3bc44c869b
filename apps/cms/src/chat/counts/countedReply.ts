import type { ExplainedReply } from '@tokyo-cancer-portal/chatbot'
import { type Language, toLocalDate } from '@tokyo-cancer-portal/domain'
import type { RepliedAs } from './RepliedAs'

const ANSWER = 'chat-answers/'
/** Longer addresses are nobody's page. */
const LONGEST = 200

/** What is counted of a reply that is given now. */
export function countedReply(
  { reply, why }: ExplainedReply,
  { language, now }: { language: Language; now: Date },
): RepliedAs {
  return {
    day: toLocalDate(now),
    language,
    kind: reply.kind,
    step: why.step,
    list: why.list ?? '',
    record: recordOf({ reply, why }),
  }
}

/** A published answer is known by itself, because its quotation names the page where it leads. */
function recordOf({ reply, why }: ExplainedReply): string {
  if (why.source?.startsWith(ANSWER)) return why.source
  const [path = ''] = (reply.quotes[0]?.url ?? '').split('#')
  return path.length <= LONGEST ? path : ''
}
