import type { AddressMention } from '../contact/readAddresses'
import type { PhoneMention } from '../contact/readPhones'
import type { DateMention } from '../dates/DateMention'
import type { Section } from '../labels/sectionsOf'
import type { TimeMention } from '../times/TimeMention'
import type { Span } from './Found'

/** A text as the readers see it: what it is made of, each found once. */
export type Flyer = {
  plain: string
  today: string
  lines: readonly Span[]
  sections: readonly Section[]
  dates: readonly DateMention[]
  times: readonly TimeMention[]
  phones: readonly PhoneMention[]
  mails: readonly AddressMention[]
  urls: readonly AddressMention[]
}
