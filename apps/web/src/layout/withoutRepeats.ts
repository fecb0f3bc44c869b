import type { LoadedBlock, LoadedBlockOf } from './LoadedBlock'

/**
 * The blocks of a page, in which lists that fill themselves leave out what the page shows anyway: pages that staff chose
 * for it, those of a list above, and pages of a guide that is there by its first page.
 */
export function withoutRepeats(blocks: readonly LoadedBlock[]): LoadedBlock[] {
  const shown = new Set(blocks.flatMap(chosenIn))
  return blocks.map((block) => {
    if (block.blockType !== 'contentList' || !block.isAutomatic) return block
    const starts = new Set([...shown, ...block.items.map(({ id }) => id)])
    const items = block.items.filter(
      ({ id, parent }) => !shown.has(id) && !(parent && starts.has(parent.id)),
    )
    for (const { id } of items) shown.add(id)
    return { ...block, items } satisfies LoadedBlockOf<'contentList'>
  })
}

/** The pages that staff chose for a block. */
function chosenIn(block: LoadedBlock): string[] {
  if (block.blockType === 'contentList') {
    return block.isAutomatic ? [] : block.items.map(({ id }) => id)
  }
  if (block.blockType !== 'linkCards') return []
  return block.cards.flatMap(({ link }) =>
    link?.reference?.relationTo === 'content-items' ? [link.reference.value.id] : [],
  )
}
