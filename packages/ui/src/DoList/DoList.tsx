export interface DoListProps {
  kind: 'do' | 'dont'
  heading?: string | null
  /** Of its heading. */
  level?: 2 | 3 | 4
  items: readonly string[]
}

/** What helps, or what to leave; each line is a whole sentence that stands without the heading. */
export function DoList({ kind, heading, level = 3, items }: DoListProps) {
  const Tag = `h${level}` as const
  const isDo = kind === 'do'
  return (
    <section
      className={`my-6 max-w-[42em] rounded-8 border-2 p-4 ${isDo ? 'border-key-900' : 'border-solid-gray-700'}`}
    >
      <Tag className="text-std-18B-160">{heading ?? (isDo ? 'すること' : '避けること')}</Tag>
      <ul className="mt-2 space-y-2">
        {items.map((item) => (
          <li key={item} className="flex gap-2">
            <span aria-hidden="true" className="font-700">
              {isDo ? '✓' : '×'}
            </span>
            <span>{item}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
