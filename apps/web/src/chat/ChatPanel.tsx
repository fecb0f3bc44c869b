import type { ChatData } from './loadChat'

import { Island } from '../islands/Island'
import { ToolButton } from '../islands/ToolButton'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { turnsAfter } from './Asked'
import { ChatIntroduction } from './ChatIntroduction'
import { ChatLog } from './ChatLog'
import { ChatPerson } from './ChatPerson'
import { CHAT_API_PATH, CHAT_PATH, CHAT_RATING_PATH } from './chatPath'
import { ChatTemplates } from './ChatTemplates'
import { KeepConsent } from './keeping/KeepConsent'
import { ModelConsent } from './ModelConsent'
import { QuestionForm } from './QuestionForm'

/**
 * The conversation with all its words (`packages/ui/islands/chat-panel`). On other pages its script takes this very part
 * out of the page of the chat and shows it in a window (`packages/ui/islands/chat-link`).
 */
export function ChatPanel({ data: { start, desk, talk } }: { data: ChatData }) {
  const language = contentLanguage()
  const t = translator('Chat', language)
  const isAnswered = talk !== null && 'reply' in talk.outcome
  return (
    <chat-panel
      data-source={`${CHAT_API_PATH}?language=${language}`}
      data-rating-source={`${CHAT_RATING_PATH}?language=${language}`}
      data-waiting={t('waiting')}
      data-unavailable={t('unavailable')}
      data-copied={t('copied')}
      data-copy-failed={t('copyFailed')}
    >
      <div className="chat">
        <div className="chat-talk" data-part="talk">
          <ChatIntroduction start={start} isFolded={talk !== null} />
          <ChatLog talk={talk} />
          <div className="chat-tools my-4 flex-wrap gap-3 print:hidden" data-part="tools">
            <ToolButton action="copy">{t('copy')}</ToolButton>
            <ToolButton action="print">{t('print')}</ToolButton>
            {/* Without a script the page anew is the beginning. */}
            <a href={CHAT_PATH} data-part="restart" hidden={!talk} className="link self-center">
              {t('restart')}
            </a>
          </div>
          {/* Not below the line: what is always in sight there would leave a telephone no room for what was said. */}
          <div className="print:hidden">
            {start.languageModel && (
              <ModelConsent
                {...start.languageModel}
                isGiven={talk?.modelOperator === start.languageModel.operator}
              />
            )}
            {start.keepsQuestions && <KeepConsent isTicked={talk?.mayKeep ?? false} />}
          </div>
        </div>
        <div className="chat-foot print:hidden">
          <QuestionForm
            turns={isAnswered ? turnsAfter(talk) : (talk?.turns ?? [])}
            message={isAnswered ? '' : (talk?.message ?? '')}
            problem={talk && 'problem' in talk.outcome ? talk.outcome.problem : null}
          />
          <ChatPerson desk={desk} />
        </div>
      </div>
      <ChatTemplates />
      <Island name="chat-panel" />
    </chat-panel>
  )
}
