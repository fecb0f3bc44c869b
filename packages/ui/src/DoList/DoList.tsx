import { Icon } from '../Icon/Icon'

export interface DoListProps {
  kind: 'do' | 'dont'
  heading: string
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
      className={`my-6 box-measure rounded-12 border-2 p-4 desktop:p-5 ${isDo ? 'border-key-900' : 'border-solid-gray-700'}`}
    >
      <Tag className="text-std-18B-160">{heading}</Tag>
      <ul className="mt-2 space-y-2">
        {items.map((item) => (
          <li key={item} className="flex gap-2">
            <span className={`mt-1 ${isDo ? 'text-key-900' : 'text-solid-gray-700'}`}>
              <Icon name={isDo ? 'check' : 'close'} />
            </span>
            <span>{item}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
