export interface Crumb {
  label: string
  /** Absent for the page itself. */
  href?: string
}

/** The way from the home page to this page; the page itself is the last one. */
export function Breadcrumbs({
  crumbs,
  label: name,
}: {
  crumbs: readonly Crumb[]
  /** What the way is called for those who do not see it. */
  label: string
}) {
  return (
    <nav aria-label={name} className="print:hidden">
      <ol className="flex flex-wrap gap-x-2 text-dns-16N-130">
        {crumbs.map(({ label, href }, index) => (
          <li key={href ?? label} className="flex max-w-full items-end gap-2 py-1">
            {href ? (
              <a href={href} className="link inline-block min-w-0 py-2">
                {label}
              </a>
            ) : (
              <span aria-current="page" className="min-w-0 py-2 text-solid-gray-700">
                {label}
              </span>
            )}
            {/* Behind its label, so that it never begins a line. */}
            {index < crumbs.length - 1 && (
              <span aria-hidden="true" className="shrink-0 py-2 text-solid-gray-536">
                ›
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
