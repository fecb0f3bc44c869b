import type { CmsReader } from '@tokyo-cancer-portal/cms-client'

import { requestLanguage } from '../languages/requestLanguage'
import { cms } from './cms'

/** The reader for what stands around the content: in the language of the address, whatever that of the content is. */
export function frameCms(): CmsReader {
  return cms().inLanguage(requestLanguage())
}
