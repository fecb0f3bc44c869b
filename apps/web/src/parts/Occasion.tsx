/**
 * A date and time as `formatOccurrence` writes it, broken only between year, day and time:
 * `2026年（令和8年）`, `12月10日（木）`, `13:00〜15:30`.
 */
export function Occasion({ text }: { text: string }) {
  return text.split(/(?<=）)(?=\d)/).map((part) => (
    <span key={part} className="inline-block">
      {part}
    </span>
  ))
}
