import type { ChatContact } from '@tokyo-cancer-portal/chatbot'
import type { Language, OpeningHours } from '@tokyo-cancer-portal/domain'
import { createLocalReq, type Payload } from 'payload'
import { textIn } from '../../search/records/reading'
import type { SiteSettings } from '../../payload-types'
import { hoursNow } from './hoursNow'
import type { Asking } from './Asking'

/** Where all desks are listed. */
const LIST = '/consultation'

type Consultation = SiteSettings['consultation']
interface Known {
  version: string
  byLanguage: Map<Language, Consultation>
}

const known = new WeakMap<object, Known>()

/**
 * The desk of the portal itself.
 *
 * @param version of the settings that name it, as of this moment: they are read again when it is another one
 */
export async function ownDesk(asking: Asking, version: string): Promise<ChatContact> {
  const { language, now } = asking
  const consultation = await currentConsultation(asking, version)
  const { name, phone, openingHours, hours } = consultation ?? {}
  return {
    name: textIn(name) || 'がん相談支援センター',
    phone: textIn(phone),
    hours: hoursNow((openingHours ?? null) as OpeningHours | null, textIn(hours), {
      language,
      now,
    }),
    url: LIST,
  }
}

async function currentConsultation(
  { payload, language }: Asking,
  version: string,
): Promise<Consultation> {
  const own = known.get(payload.db)
  const byLanguage = own?.version === version ? own.byLanguage : new Map<Language, Consultation>()
  if (byLanguage.has(language)) return byLanguage.get(language)
  const consultation = await readConsultation(payload, language)
  byLanguage.set(language, consultation)
  known.set(payload.db, { version, byLanguage })
  return consultation
}

async function readConsultation(payload: Payload, language: Language): Promise<Consultation> {
  const req = await createLocalReq({ req: { user: null, locale: language } }, payload)
  const { consultation } = await payload.findGlobal({
    slug: 'site-settings',
    overrideAccess: false,
    depth: 0,
    req,
  })
  return consultation
}
