import { Icon } from '../Icon/Icon'
import { TextLink } from '../TextLink/TextLink'

export type AlertTone = 'emergency' | 'important' | 'notice'

export interface BannerAlert {
  tone: AlertTone
  /** What kind of alert it is, in words: 緊急, 重要. */
  label: string
  title: string | null
  body: string | null
  /** `externalMark`: see TextLink. */
  link: { href: string; label: string; externalMark: string | null } | null
}

const FRAMES: Record<AlertTone, string> = {
  emergency: 'border-error-2 bg-red-50',
  important: 'border-orange-900 bg-orange-50',
  notice: 'border-key-900 bg-key-50',
}
const LABELS: Record<AlertTone, string> = {
  emergency: 'bg-error-2 text-white',
  important: 'bg-orange-900 text-white',
  notice: 'bg-key-900 text-white',
}

/** Urgent words of the whole site, above every page; nothing where there is nothing to say. */
export function AlertBanner({ label, alerts }: { label: string; alerts: readonly BannerAlert[] }) {
  if (alerts.length === 0) return null
  return (
    <section aria-label={label}>
      {alerts.map(({ tone, label: kind, title, body, link }) => (
        <div key={`${title} ${body}`} className={`border-b-4 py-3 ${FRAMES[tone]}`}>
          <div className="frame flex flex-wrap items-start gap-x-4 gap-y-2">
            <p
              className={`inline-flex items-center gap-1.5 rounded-4 border border-transparent px-2 py-1 text-dns-16B-130 ${LABELS[tone]}`}
            >
              <Icon name={tone === 'notice' ? 'info' : 'alert'} />
              {kind}
            </p>
            <div className="min-w-0 grow basis-64">
              {title && <p className="text-std-18B-160">{title}</p>}
              {body && <p className="measure whitespace-pre-line">{body}</p>}
              {link && (
                <p className="py-1">
                  <TextLink href={link.href} externalMark={link.externalMark}>
                    {link.label}
                  </TextLink>
                </p>
              )}
            </div>
          </div>
        </div>
      ))}
    </section>
  )
}
