import { z } from 'zod'

import { CmsRequestError } from '../cache/CmsRequestError'

const errorSchema = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })

/** Why the CMS did not take something, in its words. Throws CmsRequestError where it does not say. */
export function messageOf(text: string, url: string): string {
  try {
    const [error] = errorSchema.parse(JSON.parse(text)).errors
    return error?.message ?? ''
  } catch (error) {
    throw new CmsRequestError('unparsable', url, { cause: error })
  }
}
