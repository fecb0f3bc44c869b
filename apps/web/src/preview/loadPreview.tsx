import type { ReactNode } from 'react'
import type { z } from 'zod'

import {
  contentItemSchema,
  eventSchema,
  getPreview,
  homeSchema,
  organizationSchema,
  resourceSchema,
  topicSchema,
} from '@tokyo-cancer-portal/cms-client'

import { ContentItemView } from '../contents/ContentItemView'
import { loadContentItem } from '../contents/loadContentItem'
import { env } from '../env'
import { EventView } from '../events/EventView'
import { loadEvent } from '../events/loadEvent'
import { HomeView } from '../home/HomeView'
import { loadHome } from '../home/loadHome'
import { HospitalView } from '../hospitals/HospitalView'
import { loadHospital } from '../hospitals/loadHospital'
import { loadResource } from '../resources/loadResource'
import { ResourceView } from '../resources/ResourceView'
import { loadTopic } from '../topics/loadTopic'
import { TopicView } from '../topics/TopicView'

export interface PreviewRequest {
  /** A collection's slug, or `globals`. */
  collection: string
  /** The document's identifier, or the global's slug. */
  id: string
  token: string
}

/**
 * The latest draft as its page will show it, or null where there is no such document or kind of
 * page. Rejects with CmsRequestError (status 401 or 403: the token is not accepted) or
 * CmsUnavailableError.
 */
export async function loadPreview(request: PreviewRequest): Promise<ReactNode> {
  const read = <T extends z.ZodType>(document: T) =>
    getPreview({ cmsUrl: env().cmsUrl, document, ...request })

  switch (request.collection === 'globals' ? `globals/${request.id}` : request.collection) {
    case 'content-items': {
      const item = await read(contentItemSchema)
      return item && <ContentItemView data={await loadContentItem(item)} />
    }
    case 'events': {
      const event = await read(eventSchema)
      return event && <EventView data={await loadEvent(event)} />
    }
    case 'resources': {
      const resource = await read(resourceSchema)
      return resource && <ResourceView data={await loadResource(resource)} />
    }
    case 'organizations': {
      const hospital = await read(organizationSchema)
      return hospital && <HospitalView data={await loadHospital(hospital)} />
    }
    case 'topics': {
      const topic = await read(topicSchema)
      return topic && <TopicView data={await loadTopic(topic)} />
    }
    case 'globals/home': {
      const home = await read(homeSchema)
      return home && <HomeView data={await loadHome(home)} />
    }
    default:
      return null
  }
}
