/** The islands: folders of packages/ui/islands with an `index.ts`. */
export const ISLAND_NAMES = [
  'chat-link',
  'chat-panel',
  'display-settings',
  'embed-events',
  'near-me',
  'print-page',
  'search-suggest',
  'share-page',
  'video-player',
] as const

export type IslandName = (typeof ISLAND_NAMES)[number]
