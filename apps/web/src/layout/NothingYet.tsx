import { TextLink } from '@tokyo-cancer-portal/ui'

const INSTEAD = [
  { label: '相談窓口を見る', href: '#consultation' },
  { label: '病院を探す', href: '/hospitals' },
  { label: 'イベントを探す', href: '/events' },
]

/** Where nothing is published yet: says so, and what there is instead. */
export function NothingYet({ note }: { note: string | null }) {
  return (
    <div className="max-w-[40em]">
      <p className="whitespace-pre-line">
        {note ?? 'このテーマのページは、まだ公開していません。今は、次のところをご利用ください。'}
      </p>
      <ul className="mt-2 list-disc pl-6">
        {INSTEAD.map(({ label, href }) => (
          <li key={href} className="py-2">
            <TextLink href={href}>{label}</TextLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
