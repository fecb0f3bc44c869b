const WORDS = {
  published: '公開中',
  changed: '公開中（未公開の変更あり）',
  draft: '下書き',
} as const

/** The state in words; the colour only repeats them. */
export function PublicationStatus({ status }: { status: keyof typeof WORDS }) {
  return <span className={`portal-status portal-status--${status}`}>{WORDS[status]}</span>
}
