/** The words of the text that a value comes from. */
export function ReadPhrases({ phrases }: { phrases: readonly string[] }) {
  if (phrases.length === 0) return null
  return (
    <p className="portal-paste__phrase">
      {phrases.map((phrase) => `「${phrase.trim()}」`).join('')}から
    </p>
  )
}
