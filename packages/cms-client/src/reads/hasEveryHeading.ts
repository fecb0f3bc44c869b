type Layout = readonly object[]

/** Whether a home page can be read in a language: every part that has a heading in Japanese has one in it. */
export function hasEveryHeading(japanese: Layout, own: Layout): boolean {
  const headings = japanese.map((block) => headingOf(block))
  return (
    headings.some(Boolean) &&
    headings.every((heading, index) => !heading || Boolean(headingOf(own[index])))
  )
}

const headingOf = (block: object | undefined): unknown =>
  block && 'heading' in block ? block.heading : null
