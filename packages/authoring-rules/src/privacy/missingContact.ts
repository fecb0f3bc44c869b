import type { ContentRule, EventRule } from '../check/Rule'
import type { Contact } from '../model/AuthoredDocument'
import type { Finding } from '../model/Finding'

const filled = (text: string | null | undefined): boolean => Boolean(text?.trim())

const canBeReached = ({ phone, email, url }: Contact): boolean =>
  filled(phone) || filled(email) || filled(url)

/** ORG-1 on a page: whom to ask. Source: 東京都公式ホームページ作成に関する統一基準, 第3. */
export const missingContact: ContentRule = ({ contact, hasOwner }) => {
  const { path } = contact
  if (!filled(contact.name) && !canBeReached(contact)) {
    const message = '問い合わせ先（部署の名前、電話番号、受付時間）を入れてください。'
    return [about(`${path}.name`, hasOwner ? 'warning' : 'blocker', message)]
  }
  return incomplete(contact, path)
}

/** ORG-1 for an event: whom to ask, or where to apply. */
export const missingEventContact: EventRule = ({ event }) => {
  const contact = event.contact ?? {}
  const { phone, email, url } = event.application ?? {}
  const isReachable = canBeReached(contact) || canBeReached({ phone, email, url })
  if (!filled(contact.name) && !isReachable) {
    const message = '問い合わせ先（窓口の名前と、電話番号かメールアドレス）を入れてください。'
    return [about('contact.name', 'blocker', message)]
  }
  return isReachable && !filled(contact.phone) ? [] : incomplete(contact, 'contact')
}

function incomplete(contact: Contact, path: string): Finding[] {
  if (!canBeReached(contact)) {
    const message = '問い合わせ先に、電話番号やメールアドレスがありません。分かれば入れてください。'
    return [about(`${path}.phone`, 'warning', message)]
  }
  if (!filled(contact.phone) || filled(contact.hours)) return []
  return [about(`${path}.hours`, 'hint', '電話の受付時間が分かれば入れてください。')]
}

function about(field: string, severity: Finding['severity'], message: string): Finding {
  return { rule: 'ORG-1', severity, field, snippet: '', message }
}
