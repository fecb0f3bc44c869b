/**
 * Checks on pages, events and what is kept of organizations while they are written: what stands in the way of readers, what is probably a mistake, and how it
 * can be mended. Pure: documents, dictionaries and the day are given, findings come back.
 *
 * A caller fills an `AuthoredDocument` (a `ContentDocument`, an `EventDocument` or an `OrganizationDocument`) from its own document, one node of the rich
 * text for one node, and calls `checkDocument`. Each `Finding` has the rule,
 * how grave it is, the field and the place in it, a message for people, and, where the change says the same in any sentence, a
 * `Fix`. `applyFix` and `applyAllFixes` apply fixes to the same model; a fix that no longer finds what it expects changes
 * nothing. What is a matter of words is data (`Dictionaries`), with `DEFAULT_DICTIONARIES` to start from and `withStaffWords` to
 * change them.
 * Documents and dictionaries are values: whoever changes one makes a new one, for what was read of it once is kept.
 *
 * A rule is one file in the folder of its kind, listed in `check/rules`; its examples stand beside it and are its tests.
 */
export { checkContent, checkDocument, checkEvent, checkOrganization } from './check/checkDocument'
export { nextChange } from './check/nextChange'
export { DEFAULT_DICTIONARIES } from './dictionaries/defaultDictionaries'
export type { Dictionaries } from './dictionaries/Dictionaries'
export {
  DICTIONARY_LISTS,
  type DictionaryList,
  STAFF_WORD_LIMITS,
  TAKES,
} from './dictionaries/staff/dictionaryLists'
export { type StaffWordProblem, staffWordProblems } from './dictionaries/staff/staffWordProblems'
export type { ListedWord, StaffWord, StaffWords } from './dictionaries/staff/StaffWords'
export { withStaffWords } from './dictionaries/staff/withStaffWords'
export { wordsOfList } from './dictionaries/staff/wordsOfList'
export { type ComparableEvent, nearDuplicates } from './event/nearDuplicates'
export { applyAllFixes } from './fixes/applyAllFixes'
export { applyFix } from './fixes/applyFix'
export { fixTree, type TreeFix } from './fixes/fixTree'
export { replaceIn } from './fixes/replaceIn'
export type {
  AuthoredDocument,
  Contact,
  ContentDocument,
  EventDocument,
  OrganizationDocument,
  RichTextField,
  TextField,
  TextRole,
} from './model/AuthoredDocument'
export type { CheckContext } from './model/CheckContext'
export type { EventFacts } from './model/EventFacts'
export type { Finding, Place, Severity } from './model/Finding'
export type { Fix } from './model/Fix'
export type { RichNode, TextNode } from './model/RichNode'
export { RULE_IDS, type RuleId } from './model/RuleId'
