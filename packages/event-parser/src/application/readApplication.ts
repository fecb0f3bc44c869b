import { kindsAt, sectionsAbout } from '../labels/kindsAt'
import type { Flyer } from '../model/Flyer'
import type { FoundFields, Span } from '../model/Found'
import { sentencesOf } from '../text/sentencesOf'
import { applicationMethod } from './applicationMethod'
import { requirementOf } from './requirementOf'

const FORM =
  /forms\.gle|docs\.google\.com\/forms|forms\.office|forms\.cloud|\/(?:entry|apply|form|reserve|yoyaku|moushikomi)|logoform|s-kantan|peatix|kokuchpro/i
const APPLIES = /申し?込|応募|予約|ご?希望の方|参加希望/u
const UNTIL = /まで(?:に)?|締/u

/** Whether and how one applies. `hasDeadline`: a text that names one asks for an application. */
export function readApplication(flyer: Flyer, hasDeadline: boolean): FoundFields {
  const isHere = whereOneApplies(flyer)
  const phone = flyer.phones.find((one) => one.use !== 'fax' && isHere(one))
  const mail = flyer.mails.find(isHere)
  const url = flyer.urls.find(isHere) ?? flyer.urls.find(({ value }) => FORM.test(value))
  const said = requirementOf(flyer)
  if (said?.value === 'not-required') return { 'application.required': said }
  const way = phone ?? mail ?? url
  const implied =
    hasDeadline && way ? { value: 'required' as const, spans: [spanOf(way)] } : undefined
  return {
    'application.required': said ?? implied,
    'application.method': applicationMethod(flyer),
    'application.phone': phone && { value: phone.value, spans: [spanOf(phone)] },
    'application.email': mail && { value: mail.value, spans: [spanOf(mail)] },
    'application.url': url && { value: url.value, spans: [spanOf(url)] },
  }
}

/** Behind the label; without one, in the sentences that ask people to apply. */
function whereOneApplies(flyer: Flyer): (span: Span) => boolean {
  if (sectionsAbout(flyer, 'apply').length > 0) {
    return ({ start }) => kindsAt(flyer, start).includes('apply')
  }
  const sentences = sentencesOf(flyer.plain).filter(({ start, end }) => {
    const text = flyer.plain.slice(start, end)
    return (
      APPLIES.test(text) && (UNTIL.test(text) || /ください|下さい|お願い|受け?付け/u.test(text))
    )
  })
  return ({ start, end }) => sentences.some((one) => one.start <= start && end <= one.end)
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })
