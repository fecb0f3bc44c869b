import { cms } from '../cms/cms'
import { media } from '../cms/media'

/** What the CMS says has changed is asked for anew: answers and files. Resolves when that holds after a restart as well. */
export async function takeWord(tags: readonly string[]): Promise<void> {
  cms().cache.invalidate(tags)
  await media().distrust(tags)
}
