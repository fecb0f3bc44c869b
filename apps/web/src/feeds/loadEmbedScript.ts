import type { FeedDocument } from './FeedDocument'

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { EMBED_SCRIPT_PATH } from '@tokyo-cancer-portal/event-feeds'

import { env } from '../env'
import { islandFiles } from '../islands/islandFiles'

/**
 * The script that sites of hospitals load, under an address that stays: the island of the same content has another one
 * in each build. Null where the build left none.
 */
export async function loadEmbedScript(): Promise<FeedDocument | null> {
  const file = islandFiles().get('embed-events')
  if (!file) return null
  return {
    path: EMBED_SCRIPT_PATH,
    type: 'text/javascript; charset=utf-8',
    body: await readFile(join(env().islandsFolder, file), 'utf8'),
    forOtherSites: true,
  }
}
