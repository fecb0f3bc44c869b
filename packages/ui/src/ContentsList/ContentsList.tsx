export interface ContentsListProps {
  /** Headings of the page, each by the id of its element. */
  items: readonly { id: string; label: string }[]
}

/** What stands on a long page, and the way to each part of it. */
export function ContentsList({ items }: ContentsListProps) {
  return (
    <nav
      aria-label="このページの内容"
      className="my-6 box-measure border-l-4 border-key-900 pl-4 print:hidden"
    >
      <p className="font-700">このページの内容</p>
      <ol>
        {items.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`} className="link inline-block py-2">
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
