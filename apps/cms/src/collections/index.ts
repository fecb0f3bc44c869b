import type { CollectionConfig } from 'payload'
import { AccessibilityResults } from './AccessibilityResults'
import { AuditEntries } from './AuditEntries'
import { BestBets } from './BestBets'
import { ChatAnswers } from './ChatAnswers'
import { ChatChecks } from './ChatChecks'
import { ChatScenarios } from './ChatScenarios'
import { ContentItems } from './ContentItems'
import { EditorRoles } from './EditorRoles'
import { Events } from './Events'
import { GlossaryTerms } from './GlossaryTerms'
import { Media } from './Media'
import { Organizations } from './Organizations'
import { Redirects } from './Redirects'
import { Resources } from './Resources'
import { ReviewComments } from './ReviewComments'
import { ReviewLinks } from './ReviewLinks'
import { SavedQueries } from './SavedQueries'
import { SearchEntries } from './SearchEntries'
import { Topics } from './Topics'
import { Users } from './Users'

/** Every collection of docs/content-model.md, in the order of the menu. */
export const collections: CollectionConfig[] = [
  ContentItems,
  Topics,
  GlossaryTerms,
  AccessibilityResults,
  ChatAnswers,
  ChatScenarios,
  ChatChecks,
  Events,
  Resources,
  Media,
  Organizations,
  Users,
  EditorRoles,
  Redirects,
  SearchEntries,
  BestBets,
  SavedQueries,
  ReviewComments,
  ReviewLinks,
  AuditEntries,
]
