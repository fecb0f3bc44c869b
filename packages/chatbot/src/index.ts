export type {
  ChatChoice,
  ChatContact,
  ChatContext,
  ChatDecision,
  ChatQuote,
  ChatReply,
  ExplainedReply,
} from './model/ChatReply'
export {
  CARE_LISTS,
  type CareList,
  type CareSettings,
  type Passage,
  type PublishedAnswer,
  type Scenario,
  type ScenarioChoice,
  type ScenarioStep,
  type SourceRecord,
} from './model/Knowledge'
export type { AskedRecords, Found, FoundRecords, Retrieve } from './model/Retrieve'
