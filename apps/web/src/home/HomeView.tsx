import type { HomeData } from './loadHome'

import { HeroPanel } from '../layout/HeroPanel'
import { LayoutBlocks } from '../layout/LayoutBlocks'

/** The home page: its heading is the first hero's, or the name of the site. */
export function HomeView({ data: { siteName, blocks } }: { data: HomeData }) {
  const [first, ...others] = blocks
  const hero = first?.blockType === 'hero' ? first : null
  return (
    <>
      <HeroPanel level={1} heading={hero?.heading ?? siteName} lead={hero?.lead ?? null} />
      <LayoutBlocks blocks={hero ? others : blocks} />
    </>
  )
}
