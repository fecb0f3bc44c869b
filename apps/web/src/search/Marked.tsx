interface Part {
  text: string
  isMarked: boolean
}

/** A text in pieces, of which some are what was looked for. */
export function Marked({ parts }: { parts: readonly Part[] }) {
  return placed(parts).map(({ text, isMarked, start }) =>
    isMarked ? (
      <mark key={start} className="bg-transparent font-700 text-inherit underline decoration-2">
        {text}
      </mark>
    ) : (
      text
    ),
  )
}

/** Each piece with the place where it begins. */
function placed(parts: readonly Part[]): (Part & { start: number })[] {
  let start = 0
  return parts.map((part) => {
    const at = start
    start += part.text.length
    return { ...part, start: at }
  })
}
