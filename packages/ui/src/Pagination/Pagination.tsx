import { pageNumbers } from './pageNumbers'

export interface PaginationProps {
  /** From 1. */
  page: number
  totalPages: number
  hrefOf: (page: number) => string
  words: {
    label: string
    previous: string
    next: string
    /** What a number says to those who hear it alone. */
    pageNumber: (page: number) => string
  }
}

const BOX = 'inline-flex min-h-11 min-w-11 items-center justify-center rounded-8 px-3'

/** The way through the pages of a long list; nothing where there is only one. */
export function Pagination({ page, totalPages, hrefOf, words }: PaginationProps) {
  if (totalPages <= 1) return null
  return (
    <nav aria-label={words.label} className="mt-8 print:hidden">
      <ul className="flex flex-wrap items-center gap-2">
        {page > 1 && (
          <li>
            <a href={hrefOf(page - 1)} rel="prev" className={`link ${BOX}`}>
              {words.previous}
            </a>
          </li>
        )}
        {pageNumbers(page, totalPages).map((number, index) => (
          <li key={number ?? `gap ${index}`}>
            {number === null && <span aria-hidden="true">…</span>}
            {number === page && (
              <span
                aria-current="page"
                className={`border-2 border-key-900 bg-key-900 font-700 text-white ${BOX}`}
              >
                {number}
              </span>
            )}
            {number !== null && number !== page && (
              <a
                href={hrefOf(number)}
                aria-label={words.pageNumber(number)}
                className={`link ${BOX}`}
              >
                {number}
              </a>
            )}
          </li>
        ))}
        {page < totalPages && (
          <li>
            <a href={hrefOf(page + 1)} rel="next" className={`link ${BOX}`}>
              {words.next}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
