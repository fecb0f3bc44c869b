import type { ReactNode } from 'react'

type Props = {
  heading: string
  note: string
  count: number
  /** Whether it keeps something from being published. */
  isPressing?: boolean
  /** List items. */
  children: ReactNode
}

/** One kind of task with its number; nothing where there is none. */
export function TaskSection({ heading, note, count, isPressing = false, children }: Props) {
  if (count === 0) return null
  return (
    <section className={`portal-tasks__section${isPressing ? ' portal-hospital__pressing' : ''}`}>
      <h3>
        {heading}（{count}件）
      </h3>
      <p>{note}</p>
      <ul>{children}</ul>
    </section>
  )
}
