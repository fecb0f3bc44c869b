import type { RouteRequest } from '../page/routeRequest'
import type { FeedDocument } from './FeedDocument'

import { getEvent } from '@tokyo-cancer-portal/cms-client'

import { cms } from '../cms/cms'
import { env } from '../env'
import { eventPath } from '../events/eventPath'
import { qrPng } from '../share/qrPng'
import { qrSvg } from '../share/qrSvg'

/** Ways to draw a QR code, by the end of the file's name. */
const DRAWINGS = {
  png: { type: 'image/png', draw: qrPng },
  svg: { type: 'image/svg+xml; charset=utf-8', draw: async (text: string) => qrSvg(text) },
} as const

/**
 * Loads the QR code of the page of a published event as a file, or null where there is none. Rejects with
 * CmsUnavailableError.
 */
export function loadQrCode(format: keyof typeof DRAWINGS) {
  return async ({ params: { slug = '' } }: RouteRequest): Promise<FeedDocument | null> => {
    const event = await getEvent(cms(), slug)
    if (!event) return null
    const { type, draw } = DRAWINGS[format]
    return {
      path: `${eventPath(event)}/qr.${format}`,
      type,
      body: await draw(`${env().siteUrl}${eventPath(event)}`),
      filename: `${slug}-qr.${format}`,
    }
  }
}
