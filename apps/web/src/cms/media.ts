import { join } from 'node:path'

import { MediaReader } from '@tokyo-cancer-portal/cms-client'

import { env } from '../env'
import { logProblem } from '../log'
import { processSingleton } from '../processSingleton'

/** The reader of the CMS's uploaded files with the copies of this process. */
export function media(): MediaReader {
  return processSingleton('media', () => {
    const { cmsUrl, cacheFolder } = env()
    const folder = join(cacheFolder, 'media')
    return new MediaReader({ cmsUrl, folder, onProblem: logProblem })
  })
}
