import type { ChatTalk } from './loadChat'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { turnsAfter } from './Asked'
import { NEWEST } from './chatPath'
import { RatingThanks } from './rating/RatingThanks'
import { ReplyView } from './ReplyView'
import { SaidView } from './SaidView'

/**
 * What was said. Of earlier turns only the visitor's own words come back from his page: an answer that had gone through a
 * form could be anybody's.
 */
export function ChatLog({ talk }: { talk: ChatTalk | null }) {
  const t = translator('Chat', contentLanguage())
  const reply = talk && 'reply' in talk.outcome ? talk.outcome.reply : null
  const thanks = talk && 'thanks' in talk.outcome ? talk.outcome.thanks : null
  return (
    <div role="log" aria-label={t('log')} data-part="log" className="chat-log">
      {talk && talk.turns.length > 0 && (
        <div className="my-4" data-part="earlier">
          <p className="font-700">{t('earlier')}</p>
          <ul className="list-disc pl-6">
            {talk.turns.map((turn) => (
              <li key={turn}>{turn}</li>
            ))}
          </ul>
        </div>
      )}
      {thanks && (
        <div id={NEWEST} className="chat-reply">
          <RatingThanks rating={thanks} />
        </div>
      )}
      {talk && reply && (
        <>
          <SaidView message={talk.message} id={NEWEST} />
          <ReplyView reply={reply} turns={turnsAfter(talk)} />
        </>
      )}
    </div>
  )
}
