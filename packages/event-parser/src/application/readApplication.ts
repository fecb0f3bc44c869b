import type { Flyer } from '../model/Flyer'
import type { FoundFields, Span } from '../model/Found'
import { applicationMethod } from './applicationMethod'
import { requirementOf } from './requirementOf'
import { whereOneApplies } from './whereOneApplies'

const FORM =
  /forms\.gle|docs\.google\.com\/forms|forms\.office|forms\.cloud|\/(?:entry|apply|form|reserve|yoyaku|moushikomi)|logoform|s-kantan|peatix|kokuchpro/i

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

const spanOf = ({ start, end }: Span): Span => ({ start, end })
