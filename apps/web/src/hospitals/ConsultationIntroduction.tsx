import { contentLanguage } from '../languages/contentLanguage'
import { linkTo } from '../languages/linkTo'
import { translator } from '../languages/translator'

const WORDS: Record<string, 'whatItIs' | 'notHere'> = { yes: 'whatItIs', no: 'notHere' }

/** What a consultation centre is, without promising one where nobody confirmed it. */
export function ConsultationIntroduction({ availability }: { availability: string | null }) {
  const t = translator('HospitalCenter', contentLanguage())
  return (
    <p className="mb-4 max-w-[40em]">
      {t.rich(WORDS[availability ?? ''] ?? 'maybeHere', {
        page: linkTo('/contents/consultation-center'),
      })}
    </p>
  )
}
