/** A text in pieces, of which some are what was looked for. */
export function Marked({ parts }: { parts: readonly { text: string; isMarked: boolean }[] }) {
  return parts.map(({ text, isMarked }, at) =>
    isMarked ? (
      <mark key={at} className="bg-transparent font-700 text-inherit underline decoration-2">
        {text}
      </mark>
    ) : (
      text
    ),
  )
}
