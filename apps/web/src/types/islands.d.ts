import type { HTMLAttributes } from 'react'

/** An element of packages/ui/islands: what it needs to know is in `data-` attributes. */
type IslandElement = HTMLAttributes<HTMLElement> & Record<`data-${string}`, string | undefined>

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'chat-link': IslandElement
      'chat-panel': IslandElement
      'near-me': IslandElement
      'print-page': IslandElement
      'search-suggest': IslandElement & { class?: string }
      'share-page': IslandElement
      'video-player': IslandElement
    }
  }
}
