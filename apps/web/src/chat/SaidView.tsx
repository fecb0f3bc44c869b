import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** What the visitor asked. */
export function SaidView({ message, id }: { message: string; id?: string }) {
  const t = translator('Chat', contentLanguage())
  return (
    <div id={id} data-part="said" tabIndex={-1} className="chat-said">
      <p className="chat-who">{t('you')}</p>
      <p data-slot="message" className="whitespace-pre-line">
        {message}
      </p>
    </div>
  )
}
