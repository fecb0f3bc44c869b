export interface ListedLink {
  href: string
  label: string
  description?: string | null
}

export interface LinkListProps {
  links: readonly ListedLink[]
  /** Side by side where there is room for it. */
  columns?: 1 | 2
}

/** Ways on, one below the other, each as wide as the list, so that a thumb meets it. */
export function LinkList({ links, columns = 1 }: LinkListProps) {
  return (
    <ul
      className={`my-4 grid gap-x-8 border-t border-solid-gray-300 ${columns === 2 ? 'desktop:grid-cols-2' : 'box-measure'}`}
    >
      {links.map(({ href, label, description }) => (
        <li
          key={`${href} ${label}`}
          className="chevron relative flex items-center justify-between gap-4 border-b border-solid-gray-300 py-3 pr-2"
        >
          <span className="min-w-0">
            <a href={href} className="link phrases font-700 after:absolute after:inset-0">
              {label}
            </a>
            {description && <span className="block text-std-16N-170">{description}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
