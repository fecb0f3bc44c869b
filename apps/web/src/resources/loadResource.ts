import type { Inquiry, Resource } from '@tokyo-cancer-portal/cms-client'
import type { RichTextData } from '../richtext/loadRichTextData'

import { loadFrame } from '../frame/loadFrame'
import { loadRichTextData } from '../richtext/loadRichTextData'
import { whomToAsk } from './whomToAsk'

export interface ResourceData {
  resource: Resource
  richText: RichTextData
  /** Who can be asked for the resource; null if nobody is known. */
  inquiry: Inquiry | null
}

/** What the page of a resource shows beside it. Rejects with CmsUnavailableError. */
export async function loadResource(resource: Resource): Promise<ResourceData> {
  const [richText, frame] = await Promise.all([loadRichTextData(resource.body), loadFrame()])
  return { resource, richText, inquiry: whomToAsk(resource, frame.settings) }
}
