import type { ReactNode } from 'react'

export interface FilterFormProps {
  action: string
  /** Whether any condition is set, so that there is something to remove. */
  filtered: boolean
  /** Where there are no conditions; the form's own address unless told. */
  resetHref?: string
  /** The fields. */
  children: ReactNode
}

/** Conditions of a list; they go into the address, so that the list can be kept and shared. */
export function FilterForm({ action, filtered, resetHref = action, children }: FilterFormProps) {
  return (
    <search aria-label="条件で絞り込む">
      <form
        action={action}
        method="get"
        className="my-6 rounded-8 bg-solid-gray-50 p-4 print:hidden"
      >
        <div className="flex flex-wrap items-end gap-4">
          {children}
          <button
            type="submit"
            className="min-h-12 cursor-pointer rounded-8 bg-key-900 px-6 font-700 text-white hover:bg-key-1000 hover:underline"
          >
            絞り込む
          </button>
        </div>
        {filtered && (
          <p className="mt-2">
            <a href={resetHref} className="link inline-block py-2">
              条件をすべて外す
            </a>
          </p>
        )}
      </form>
    </search>
  )
}
