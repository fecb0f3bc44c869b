import type { Home } from '@tokyo-cancer-portal/cms-client'
import type { LoadedBlock } from '../layout/LoadedBlock'

import { loadFrame } from '../frame/loadFrame'
import { loadLayout } from '../layout/loadLayout'

export interface HomeData {
  siteName: string
  blocks: readonly LoadedBlock[]
}

/** What the home page shows. Rejects with CmsUnavailableError. */
export async function loadHome(home: Home | null): Promise<HomeData> {
  const [{ siteName }, blocks] = await Promise.all([loadFrame(), loadLayout(home?.layout ?? [])])
  return { siteName, blocks }
}
