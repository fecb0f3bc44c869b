import type { ReactNode } from 'react'
import type { z } from 'zod'

import {
  accessibilityResultSchema,
  contentItemSchema,
  eventSchema,
  homeSchema,
  organizationSchema,
  resourceSchema,
  topicSchema,
} from '@tokyo-cancer-portal/cms-client'

import { AccessibilityResultView } from '../accessibility/AccessibilityResultView'
import { ContentItemView } from '../contents/ContentItemView'
import { loadContentItem } from '../contents/loadContentItem'
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

/** Reads the draft with the schema of its kind; null where there is none. */
export type ReadDraft = <T extends z.ZodType>(document: T) => Promise<z.output<T> | null>

/**
 * A draft as its page will show it, or null where there is no such document or kind of page.
 *
 * @param kind a collection's slug, or `globals/<slug>`
 */
export async function draftView(kind: string, read: ReadDraft): Promise<ReactNode> {
  switch (kind) {
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
    case 'accessibility-results': {
      const result = await read(accessibilityResultSchema)
      return result && <AccessibilityResultView data={result} />
    }
    case 'globals/home': {
      const home = await read(homeSchema)
      return home && <HomeView data={await loadHome(home)} />
    }
    default:
      return null
  }
}
