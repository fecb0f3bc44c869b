import type { ShownReply } from './shownReply'

import { env } from '../env'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { ChatChoices } from './ChatChoices'
import { RatingForm } from './rating/RatingForm'

export interface ReplyViewProps {
  reply: ShownReply
  /** What the visitor has asked up to now. */
  turns: readonly string[]
}

/** Where a link leads, in full as paper needs it; nothing for what is no page of ours. */
const addressOf = (href: string) => (href.startsWith('/') ? env().siteUrl + href : undefined)

/**
 * A reply: our sentence, from which page what is quoted, ways on, people, and what may be said next. A page comes before its
 * words, as those of a hospital are its address. `data-` attributes tell the script where the parts of another one belong
 * (`ChatTemplates`), and paper where a quoted page is (`data-address`).
 */
export function ReplyView({ reply, turns }: ReplyViewProps) {
  const t = translator('Chat', contentLanguage())
  const { text, quotes, links, contacts, choices, receipt } = reply
  return (
    <div data-part="reply" className="chat-reply">
      <p className="chat-who">{t('bot')}</p>
      <p data-slot="text" className="measure whitespace-pre-line">
        {text}
      </p>
      {quotes.length > 0 && (
        <ul data-list="quotes" className="space-y-3">
          {quotes.map((quote) => (
            <li key={`${quote.href} ${quote.text}`}>
              <figure>
                <figcaption>
                  <span className="sr-only">{t('source')}</span>
                  <a
                    href={quote.href || undefined}
                    data-slot="title"
                    data-href="href"
                    data-address={addressOf(quote.href)}
                    className="link font-700"
                  >
                    {quote.title}
                  </a>{' '}
                  <span
                    data-slot="confirmed"
                    className="inline-block text-std-16N-170 text-solid-gray-700"
                  >
                    {quote.confirmed}
                  </span>
                </figcaption>
                <blockquote
                  data-slot="text"
                  className="mt-1 measure border-l-4 border-key-900 pl-3 whitespace-pre-line"
                >
                  {quote.text}
                </blockquote>
              </figure>
            </li>
          ))}
        </ul>
      )}
      {links.length > 0 && (
        <ul data-list="links" className="list-disc space-y-1 pl-6">
          {links.map(({ label, href }) => (
            <li key={`${href} ${label}`}>
              <a href={href || undefined} data-slot="label" data-href="href" className="link">
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
      {contacts.length > 0 && (
        <ul data-list="contacts" className="space-y-3">
          {contacts.map(({ name, href, phoneText, tel, hoursText }) => (
            <li
              key={`${name} ${phoneText}`}
              className="box-measure border-l-4 border-solid-gray-420 pl-3"
            >
              <a
                href={href || undefined}
                data-slot="name"
                data-href="href"
                className="link block font-700"
              >
                {name}
              </a>
              <a
                href={tel || undefined}
                data-slot="phoneText"
                data-href="tel"
                className="link inline-block py-1"
              >
                {phoneText}
              </a>
              <span data-slot="hoursText" className="block empty:hidden">
                {hoursText}
              </span>
            </li>
          ))}
        </ul>
      )}
      {choices.length > 0 && <ChatChoices choices={choices} label={t('choose')} turns={turns} />}
      {receipt !== '' && <RatingForm receipt={receipt} turns={turns} />}
    </div>
  )
}
