import type { ComponentType, ReactNode } from 'react'
import type { z } from 'zod'
import type { GlossaryTermData } from '../glossary/GlossaryTermView'
import type { PageText } from '../words/PageText'

import {
  accessibilityResultSchema,
  contentItemSchema,
  eventSchema,
  glossaryTermSchema,
  homeSchema,
  organizationSchema,
  resourceSchema,
  topicSchema,
} from '@tokyo-cancer-portal/cms-client'

import { AccessibilityResultView } from '../accessibility/AccessibilityResultView'
import { contentTexts } from '../contents/contentTexts'
import { ContentItemView } from '../contents/ContentItemView'
import { loadContentItem } from '../contents/loadContentItem'
import { eventTexts } from '../events/eventTexts'
import { EventView } from '../events/EventView'
import { loadEvent } from '../events/loadEvent'
import { glossaryTexts } from '../glossary/glossaryTexts'
import { GlossaryTermView } from '../glossary/GlossaryTermView'
import { loadGlossaryTerm } from '../glossary/loadGlossaryTerm'
import { HomeView } from '../home/HomeView'
import { loadHome } from '../home/loadHome'
import { HospitalView } from '../hospitals/HospitalView'
import { loadHospital } from '../hospitals/loadHospital'
import { loadResource } from '../resources/loadResource'
import { resourceTexts } from '../resources/resourceTexts'
import { ResourceView } from '../resources/ResourceView'
import { loadTopic } from '../topics/loadTopic'
import { topicTexts } from '../topics/topicTexts'
import { TopicView } from '../topics/TopicView'
import { markPage } from '../words/markPage'
import { TermNotes } from '../words/TermNotes'

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
      return item && withWords(await loadContentItem(item), contentTexts, ContentItemView)
    }
    case 'events': {
      const event = await read(eventSchema)
      return event && withWords(await loadEvent(event), eventTexts, EventView)
    }
    case 'resources': {
      const resource = await read(resourceSchema)
      return resource && withWords(await loadResource(resource), resourceTexts, ResourceView)
    }
    case 'organizations': {
      const hospital = await read(organizationSchema)
      return hospital && <HospitalView data={await loadHospital(hospital)} />
    }
    case 'topics': {
      const topic = await read(topicSchema)
      return topic && withWords(await loadTopic(topic), topicTexts, TopicView)
    }
    case 'glossary-terms': {
      const term = await read(glossaryTermSchema)
      const textsOf = (data: GlossaryTermData) => glossaryTexts(data.term)
      return term && withWords(await loadGlossaryTerm(term), textsOf, GlossaryTermView)
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

/** With readings and explanations as on the page, so that editors see where they stand. */
async function withWords<D>(
  data: D,
  textsOf: (data: D) => PageText,
  View: ComponentType<{ data: D }>,
): Promise<ReactNode> {
  await markPage(textsOf(data))
  return (
    <>
      <View data={data} />
      <TermNotes />
    </>
  )
}
