import type { FeedEvent } from '../model/FeedEvent'
import type { PosterFact } from './Poster'

import { APPLICATION_REQUIREMENTS, AUDIENCES, labelOf } from '@tokyo-cancer-portal/domain'

import { priceText } from '../model/priceText'
import { takesPlaceAtVenue } from '../model/takesPlaceAtVenue'
import { takesPlaceOnline } from '../model/takesPlaceOnline'
import { venueAddress } from '../model/venueAddress'
import { plainLine } from '../text/plainLine'
import { applicationPeriod } from './applicationPeriod'
import { clipText } from './clipText'

/** As the pages of the portal say it. */
const UNKNOWN = '未確認'

type Line = string | null | undefined

/**
 * The facts of a poster, in the order in which people ask for them. What one has to know to come is said to be 未確認
 * where nobody has confirmed it, as on the page of the event; the rest is left out.
 *
 * @param longest characters of a line
 */
export function posterFacts(event: FeedEvent, longest: number): PosterFact[] {
  const known = (term: string, given: readonly Line[]) => factsIn(term, given, longest)
  const fact = (term: string, given: readonly Line[]) =>
    known(term, given)[0] ?? { term, lines: [UNKNOWN] }
  const { application, audiences, capacity, online } = event
  const isArchive = event.format === 'archive'
  const needsNone = application.required === 'not-required'
  const seats = typeof capacity === 'number' ? `${capacity}人` : ''
  return [
    ...(takesPlaceAtVenue(event) ? [fact('会場', venueLines(event))] : []),
    ...(takesPlaceOnline(event)
      ? [fact('オンライン', [online.note, online.url ? 'くわしくはページへ' : ''])]
      : []),
    fact('対象', [
      [
        audiences.map((value) => labelOf(AUDIENCES, value)).join('、'),
        plainLine(event.audienceNote),
      ]
        .filter(Boolean)
        .join('　'),
    ]),
    fact('費用', [priceText(event)]),
    ...(seats && !isArchive ? [fact('定員', [seats])] : []),
    ...(isArchive ? [] : [fact('申込み', applicationLines(event))]),
    ...(isArchive || needsNone ? [] : known('申込みの期間', [applicationPeriod(event)])),
    fact('問い合わせ先', contactLines(event)),
  ]
}

const venueLines = (event: FeedEvent): Line[] => [
  event.venue.name,
  [postalCode(event.venue.postalCode), venueAddress(event)].filter(Boolean).join(' '),
  event.venue.access,
]

function applicationLines({ application }: FeedEvent): Line[] {
  const { required, method, url, phone, email } = application
  return [
    labelOf(APPLICATION_REQUIREMENTS, required),
    method,
    phone ? `電話 ${phone}` : '',
    email ? `メール ${email}` : '',
    url ? '申込みのページがあります（下のQRコードから）' : '',
  ]
}

const contactLines = ({ contact: { name, phone, hours, email } }: FeedEvent): Line[] => [
  name,
  [phone ? `電話 ${phone}` : '', hours ? `（${hours}）` : ''].join(''),
  email ? `メール ${email}` : '',
]

const postalCode = (code: Line): string =>
  code ? `〒${code.replace(/^(\d{3})(\d{4})$/, '$1-$2')}` : ''

/** The fact, unless there is nothing to say of it. */
function factsIn(term: string, given: readonly Line[], longest: number): PosterFact[] {
  const lines = given.map((line) => clipText(plainLine(line), longest)).filter(Boolean)
  return lines.length > 0 ? [{ term, lines }] : []
}
