export type {
  ChatChoice,
  ChatContact,
  ChatContext,
  ChatDecision,
  ChatLink,
  ChatQuote,
  ChatReply,
  ExplainedReply,
} from './model/ChatReply'
export { CARE_TERMS } from './model/careTerms'
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
  type TextByLanguage,
  type TranslatedScenario,
  type TranslatedStep,
} from './model/Knowledge'
export type { AskedRecords, Found, FoundRecords, Retrieve } from './model/Retrieve'
export {
  CHECK_EXPECTATIONS,
  CHECK_LIMITS,
  type CheckChange,
  type CheckExpectation,
  type CheckVerdict,
  type ExpectedReply,
} from './checks/ChatCheck'
export { checkProblems } from './checks/checkProblems'
export { compareVerdicts } from './checks/compareVerdicts'
export { countChanges } from './checks/countChanges'
export { judgeReply } from './checks/judgeReply'
export { offeredAddresses } from './checks/offeredAddresses'
export { MESSAGE_LIMITS } from './message/messageLimits'
export { languageOfMessage } from './message/languageOfMessage'
export { readContext } from './message/readContext'
export { readMessage, type ReadMessage } from './message/readMessage'
export { learnCare } from './care/findLike'
export { answer } from './reply/answer'
export { scenarioChoices } from './reply/scenarioChoices'
export { problemsInLanguages } from './scenarios/problemsInLanguages'
export { ScenarioBook } from './scenarios/ScenarioBook'
export { scenarioIn } from './scenarios/scenarioIn'
export { scenarioProblems } from './scenarios/scenarioProblems'
export { cutPassages, type QuotableDocument } from './passages/cutPassages'
export { type Facts, factsPassage } from './passages/factsPassage'
export { forgetKept } from './retrieval/kept'
export { KnowledgeIndex } from './retrieval/KnowledgeIndex'
export type { Wordings } from './retrieval/Wordings'
export { trainVectors } from './retrieval/vectors/trainVectors'
export type { WordVectors } from './retrieval/vectors/WordVectors'
export { modelRequest, type ModelRequest } from './llm/modelRequest'
export type { Quotation } from './llm/Quotation'
export { isForPeople } from './llm/isForPeople'
export { shortenable } from './llm/shortenable'
export { supportedReply, type SupportedReply } from './llm/supportedReply'
export { withShortened } from './llm/withShortened'
export { mayBeKept } from './learning/mayBeKept'
export { type ChatOutcome, outcomeOf } from './learning/outcomeOf'
export { questionKey } from './learning/questionKey'
export { questionWords } from './learning/questionWords'
export { redactMessage } from './redact/redactMessage'
