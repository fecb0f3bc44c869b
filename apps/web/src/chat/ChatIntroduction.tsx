import type { ChatStart } from '@tokyo-cancer-portal/cms-client'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { ChatChoices } from './ChatChoices'
import { CrisisLines } from './CrisisLines'

/** Id of the sentence that says that nobody but a machine answers; a window of the chat is described by it. */
export const MACHINE = 'chat-machine'

export interface ChatIntroductionProps {
  start: ChatStart
  /** Whether only the most important of it is seen: there is an answer to read. */
  isFolded: boolean
}

/** What the chat is and is not, what becomes of questions, whom to call at once, and with what to begin. */
export function ChatIntroduction({ start, isFolded }: ChatIntroductionProps) {
  const t = translator('Chat', contentLanguage())
  return (
    <div className="print:hidden">
      <p id={MACHINE} className="measure font-700">
        {t('machine')}
      </p>
      {!isFolded && (
        <>
          <p className="mt-2 measure">{t('can')}</p>
          <p className="mt-2 measure">{t('cannot')}</p>
        </>
      )}
      <p className="mt-2 measure">{t(start.keepsQuestions ? 'privateUnlessAgreed' : 'private')}</p>
      <CrisisLines lines={start.crisisLines} />
      {!isFolded && start.choices.length > 0 && (
        <ChatChoices choices={start.choices} label={t('begin')} turns={[]} />
      )}
    </div>
  )
}
