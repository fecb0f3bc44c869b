import type {
  Audience,
  CancerType,
  Confidence,
  ContentKind,
  CoordinatePrecision,
  Designation,
  Municipality,
  OrganizationKind,
  Placement,
  RenewalDecision,
  ResourceType,
  Situation,
} from '@tokyo-cancer-portal/domain'
import type { RichText } from '../richText/nodes'
import type { Block } from './blocks'
import type { Ref } from './refs'
import type { Inquiry, Seed, Source } from './shared'

export type OrganizationSeed = Seed<
  'organization',
  {
    slug: string
    name: string
    /** Only where the characters allow one reading; otherwise nobody confirmed it. */
    nameKana?: string
    kind: OrganizationKind
    /** What one can ask there. */
    summary?: string
    registeredName?: string
    medicalInstitutionCode?: string
    formerNames?: { name: string; nameKana?: string; source: string }[]
    designations?: {
      type: Designation
      cancers?: CancerType[]
      validFrom?: string
      source: string
      sourceUrl?: string
      asOf?: string
      confidence: Confidence
      note?: string
    }[]
    municipality?: Municipality
    postalCode?: string
    address?: string
    latitude?: number
    longitude?: number
    coordinatePrecision?: CoordinatePrecision
    website?: string
    sources?: Source[]
    confidence?: Confidence
  }
>

export type ResourceSeed = Seed<
  'resource',
  {
    slug: string
    title: string
    type: ResourceType
    summary: string
    url?: string
    publisher?: Ref<'organization'>
    editionDate?: string
    editionLabel?: string
    audiences: Audience[]
    topics: Ref<'topic'>[]
    aliases?: { name: string }[]
    ended?: boolean
    endedNote?: string
    inquiry?: Inquiry
    sources?: Source[]
  }
>

export type ContentItemSeed = Seed<
  'content',
  {
    slug: string
    title: string
    kind: ContentKind
    placement: Placement
    summary: string
    body?: RichText
    topics?: Ref<'topic'>[]
    audiences?: Audience[]
    situations?: Situation[]
    resources?: Ref<'resource'>[]
    parent?: Ref<'content'>
    order?: number
    renewal?: { decision: RenewalDecision; note?: string }
    ended?: boolean
    endedNote?: string
    publishedOn?: string
    oldUrls?: { url: string }[]
    owner?: Ref<'organization'>
    ownerSection?: string
    inquiry?: Inquiry
    sources?: Source[]
  }
>

export type TopicSeed = Seed<
  'topic',
  {
    slug: string
    title: string
    summary: string
    order: number
    layout: Block[]
    /** The way in that this topic is: by what the reader goes through, or by who reads. */
    situation?: Situation
    audience?: Audience
  }
>

export type TermSeed = Seed<
  'term',
  {
    slug: string
    term: string
    reading: string
    explanation: string
    otherWordings: { text: string; reading?: string }[]
    notWithin: { text: string }[]
    explainInText: boolean
    showReading: boolean
  }
>
