export interface Crumb {
  label: string
  /** Absent for the page itself. */
  href?: string
}

/** The way from the home page to this page; the page itself is the last one. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="現在位置" className="print:hidden">
      <ol className="flex flex-wrap gap-x-2 text-dns-16N-130">
        {crumbs.map(({ label, href }, index) => (
          <li key={href ?? label} className="flex items-center gap-2 py-1">
            {index > 0 && (
              <span aria-hidden="true" className="text-solid-gray-536">
                ›
              </span>
            )}
            {href ? (
              <a href={href} className="link inline-block py-2">
                {label}
              </a>
            ) : (
              <span aria-current="page" className="py-2 text-solid-gray-700">
                {label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
