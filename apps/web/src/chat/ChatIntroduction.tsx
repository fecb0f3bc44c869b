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

/**
 * What the chat is, whom to call at once, with what to begin, what it can and cannot do, and what becomes of questions: what
 * cannot wait and what is pressed comes first, as a telephone shows no more at a time.
 */
export function ChatIntroduction({ start, isFolded }: ChatIntroductionProps) {
  const t = translator('Chat', contentLanguage())
  return (
    <>
      <p id={MACHINE} className="measure font-700">
        {t('machine')}
      </p>
      <div className="print:hidden">
        <CrisisLines lines={start.crisisLines} />
        {!isFolded && (
          <>
            {start.choices.length > 0 && (
              <ChatChoices choices={start.choices} label={t('begin')} turns={[]} />
            )}
            <p className="mt-2 measure">{t('can')}</p>
            <p className="mt-2 measure">{t('cannot')}</p>
          </>
        )}
        <p className="mt-2 measure">
          {t(start.keepsQuestions ? 'privateUnlessAgreed' : 'private')}
        </p>
      </div>
    </>
  )
}
