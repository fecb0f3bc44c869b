import { CmsReader } from '@tokyo-cancer-portal/cms-client'

import { env } from '../env'
import { noteAnswer } from '../http/noteFacts'
import { contentLanguage } from '../languages/contentLanguage'
import { logProblem } from '../log'
import { processSingleton } from '../processSingleton'

/** The reader of the CMS with the cache of this process, in the language of the content that is being rendered. */
export function cms(): CmsReader {
  return japaneseCms().inLanguage(contentLanguage())
}

function japaneseCms(): CmsReader {
  return processSingleton('cms', () => {
    const { cmsUrl, cacheFolder } = env()
    return new CmsReader({
      cmsUrl,
      folder: cacheFolder,
      onProblem: logProblem,
      onAnswer: noteAnswer,
    })
  })
}
