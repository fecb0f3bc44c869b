interface PagesProps {
  label: string
  /** From 1; may be beyond the last one, when rows have gone meanwhile. */
  page: number
  ofPage: number
  total: number
  hrefOf: (page: number) => string
}

/** The ways to the page before and after, where there are several. */
export function Pages({ label, page, ofPage, total, hrefOf }: PagesProps) {
  const last = Math.max(1, Math.ceil(total / ofPage))
  if (last === 1 && page === 1) return null
  const before = Math.min(page - 1, last)
  return (
    <nav aria-label={label} className="portal-learning__pages">
      {before >= 1 && <a href={hrefOf(before)}>前へ</a>}
      <span>
        {last}ページのうち{Math.min(page, last)}ページ目
      </span>
      {page < last && <a href={hrefOf(page + 1)}>次へ</a>}
    </nav>
  )
}
