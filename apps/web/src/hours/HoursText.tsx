/**
 * Hours as `openingHoursText` writes them, broken only between times and before what is said of holidays:
 * `月〜金 9:00〜12:00、`, `13:00〜17:00`, `（祝日・年末年始を除く）`.
 */
export function HoursText({ text }: { text: string }) {
  return text.split(/(?<=、)(?=[^（）]*（)|(?<=[,;] )(?=[^()]*\()|(?=（| \()/).map((part) => (
    <span key={part} className="inline-block">
      {part}
    </span>
  ))
}
