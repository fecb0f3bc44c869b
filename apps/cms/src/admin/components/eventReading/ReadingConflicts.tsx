import type { ReadingConflict } from '../../../eventReading/EventReading'

/** Where the text contradicts itself, before anything is saved. */
export function ReadingConflicts({ conflicts }: { conflicts: readonly ReadingConflict[] }) {
  if (conflicts.length === 0) return null
  return (
    <div className="portal-paste__conflicts" role="alert">
      <h3>文章の中で食い違っています</h3>
      <ul>
        {conflicts.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </div>
  )
}
