import type { ChatReply } from '@tokyo-cancer-portal/cms-client'
import type { Language } from '@tokyo-cancer-portal/domain'

import { keepLanguage } from '@tokyo-cancer-portal/domain'
import { telHref } from '@tokyo-cancer-portal/ui'

import { dateIn } from '../languages/dateIn'
import { translator } from '../languages/translator'

/** A reply as it is shown, by the page and by its script: everything that needs a rule or a language is in it. */
export interface ShownReply {
  text: string
  /** `confirmed`: 「確認日：…」 */
  quotes: { text: string; title: string; href: string; confirmed: string }[]
  choices: ChatReply['choices']
  links: { label: string; href: string }[]
  /**
   * `phoneText`, `hoursText`: 「電話 03-…」, 「受付時間 …」, or that nobody knows them. `tel`: empty where nothing can be called.
   */
  contacts: { name: string; href: string; phoneText: string; tel: string; hoursText: string }[]
  /** By which it is said whether the reply helped; empty where that is not asked. */
  receipt: string
}

const EMERGENCY = /^1\d\d$/

/** A reply for the page of a language: its links stay in it, dates are written out, and what is unknown says so. */
export function shownReply(reply: ChatReply, language: Language): ShownReply {
  const t = translator('Chat', language)
  const confirmed = (date: string | null) =>
    date ? t('confirmedOn', { date: dateIn(language, date) }) : t('unconfirmed')
  return {
    text: reply.text,
    quotes: reply.quotes.map(({ text, title, url, confirmedOn }) => ({
      text,
      title,
      href: keepLanguage(language, url),
      confirmed: confirmed(confirmedOn),
    })),
    choices: reply.choices,
    links: reply.links.map(({ label, href }) => ({ label, href: keepLanguage(language, href) })),
    contacts: reply.contacts.map((contact) => shownContact(contact, language)),
    receipt: reply.receipt,
  }
}

function shownContact(
  { name, phone, hours, url }: ChatReply['contacts'][number],
  language: Language,
): ShownReply['contacts'][number] {
  const t = translator('Contact', language)
  const isNothingKnown = phone === '' && hours === ''
  // An ambulance comes at any hour.
  const hoursUnknown = EMERGENCY.test(phone) ? '' : translator('Chat', language)('hoursUnknown')
  return {
    name,
    href: keepLanguage(language, url),
    phoneText: phone
      ? `${t('telephone')} ${phone}`
      : t(isNothingKnown ? 'nothingKnown' : 'telephoneUnknown'),
    tel: telHref(phone) ?? '',
    hoursText: hours ? `${t('hours')} ${hours}` : isNothingKnown ? '' : hoursUnknown,
  }
}
