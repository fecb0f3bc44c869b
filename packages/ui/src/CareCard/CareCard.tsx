import type { ReactNode } from 'react'

export type CareTone = 'non-urgent' | 'urgent' | 'emergency'

const TONES: Record<CareTone, { frame: string; head: string }> = {
  'non-urgent': { frame: 'border-key-900', head: 'bg-key-900 text-white' },
  urgent: { frame: 'border-error-2', head: 'bg-error-2 text-white' },
  emergency: { frame: 'border-error-2', head: 'bg-solid-gray-900 text-white' },
}

export interface CareCardProps {
  tone: CareTone
  /** How soon, in words; said before the heading, so that the colour is not all there is. */
  urgency: ReactNode
  heading: string
  /** Level of the heading. */
  level?: 2 | 3 | 4
  items: readonly string[]
  children?: ReactNode
}

/** When to get in touch, and with whom. */
export function CareCard({ tone, urgency, heading, level = 3, items, children }: CareCardProps) {
  const { frame, head } = TONES[tone]
  const Tag = `h${level}` as const
  return (
    <section className={`my-6 max-w-[42em] rounded-8 border-2 ${frame}`}>
      <Tag className={`rounded-t-4 px-4 py-3 text-std-18B-160 ${head}`}>
        <span className="block text-dns-16N-130">{urgency}</span>
        {heading}
      </Tag>
      <div className="p-4">
        <ul className="list-disc space-y-2 pl-6">
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        {children && <div className="mt-4">{children}</div>}
      </div>
    </section>
  )
}
