import { kindsAt, sectionsAbout } from '../labels/kindsAt'
import type { Flyer } from '../model/Flyer'
import type { FoundFields, Span } from '../model/Found'
import { firstParagraph } from '../text/words'
import { contactHours } from './contactHours'
import { nameIn } from './contactName'
import { contactInProse } from './contactInProse'

/** The desk that answers questions. */
export function readContact(flyer: Flyer): FoundFields {
  const sections = sectionsAbout(flyer, 'contact')
  if (sections.length === 0) return contactInProse(flyer)
  const isHere = ({ start }: Span) => kindsAt(flyer, start).includes('contact')
  const phone = flyer.phones.find((one) => one.use !== 'fax' && isHere(one))
  const mail = flyer.mails.find(isHere)
  const names = sections.map((section) => nameIn(flyer, firstParagraph(flyer, section)))
  return {
    'contact.name': names.find((name) => name !== undefined),
    'contact.phone': phone && { value: phone.value, spans: [spanOf(phone)] },
    'contact.email': mail && { value: mail.value, spans: [spanOf(mail)] },
    'contact.hours': contactHours(flyer),
  }
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })
