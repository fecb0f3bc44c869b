import { emptyParagraphs, layoutBreaks } from '../characters/layoutBreaks'
import { fullwidthLetters } from '../characters/fullwidthLetters'
import { halfwidthKana } from '../characters/halfwidthKana'
import { machineDependent } from '../characters/machineDependent'
import { spacedWords } from '../characters/spacedWords'
import { symbolsAsMeaning } from '../characters/symbolsAsMeaning'
import { unshowable } from '../characters/unshowable'
import { eraWithoutYear } from '../dates/eraWithoutYear'
import { numericDates } from '../dates/numericDates'
import { relativeDays } from '../dates/relativeDays'
import { timeNotation } from '../dates/timeNotation'
import { wrongWeekday } from '../dates/wrongWeekday'
import { advertisingWords } from '../event/advertisingWords'
import { applyingHow } from '../event/applyingHow'
import { flyerOnly } from '../event/flyerOnly'
import { joiningOnline } from '../event/joiningOnline'
import { boldAsHeading } from '../headings/boldAsHeading'
import { emptyHeadings } from '../headings/emptyHeadings'
import { headingLevels } from '../headings/headingLevels'
import { longWithoutHeading } from '../headings/longWithoutHeading'
import { fileNameAsAlt } from '../images/fileNameAsAlt'
import { imageInsteadOfText } from '../images/imageInsteadOfText'
import { longAlt } from '../images/longAlt'
import { missingAlt } from '../images/missingAlt'
import { pastedImage } from '../images/pastedImage'
import { vagueAlt } from '../images/vagueAlt'
import { confusableLinks } from '../links/confusableLinks'
import { ownAddresses } from '../links/ownAddresses'
import { shortLinks } from '../links/shortLinks'
import { unsafeAddresses } from '../links/unsafeAddresses'
import { vagueLinks } from '../links/vagueLinks'
import { typedLists } from '../lists/typedLists'
import { largeFiles, largeFlyer } from '../media/largeFiles'
import { pdfWithoutSummary } from '../media/pdfWithoutSummary'
import { uncaptionedRecording, uncaptionedVideo } from '../media/uncaptionedVideo'
import { untitledVideo } from '../media/untitledVideo'
import { missingContact, missingEventContact } from '../privacy/missingContact'
import { personalData } from '../privacy/personalData'
import { missingCaption } from '../tables/missingCaption'
import { missingHeaders } from '../tables/missingHeaders'
import { unreadableTables } from '../tables/unreadableTables'
import { dislikedWords } from '../texts/dislikedWords'
import { longSentences } from '../texts/longSentences'
import { reviewDate } from '../texts/reviewDate'
import { duplicateTitle, titleWording } from '../texts/titles'
import { unexplainedJargon } from '../texts/unexplainedJargon'
import { deadlineAfterStart } from '../times/deadlineAfterStart'
import { endBeforeStart } from '../times/endBeforeStart'
import { holidays } from '../times/holidays'
import { pastDates } from '../times/pastDates'
import type { ContentRule, DocumentRule, EventRule, RichTextRule, TextRule } from './Rule'

/** What is asked of every text. */
export const TEXT_RULES: readonly TextRule[] = [
  halfwidthKana,
  fullwidthLetters,
  machineDependent,
  spacedWords,
  unshowable,
  symbolsAsMeaning,
  layoutBreaks,
  numericDates,
  wrongWeekday,
  relativeDays,
  timeNotation,
  eraWithoutYear,
  titleWording,
  longSentences,
  dislikedWords,
  personalData,
  advertisingWords,
]

/** What is asked of every rich text as a tree. */
export const RICH_TEXT_RULES: readonly RichTextRule[] = [
  emptyParagraphs,
  vagueLinks,
  shortLinks,
  confusableLinks,
  ownAddresses,
  unsafeAddresses,
  missingAlt,
  fileNameAsAlt,
  vagueAlt,
  longAlt,
  pastedImage,
  headingLevels,
  emptyHeadings,
  boldAsHeading,
  longWithoutHeading,
  missingCaption,
  missingHeaders,
  unreadableTables,
  typedLists,
  untitledVideo,
  uncaptionedVideo,
  largeFiles,
]

/** What is asked of every document. */
export const DOCUMENT_RULES: readonly DocumentRule[] = [unexplainedJargon]

/** What is asked of a page besides. */
export const CONTENT_RULES: readonly ContentRule[] = [
  imageInsteadOfText,
  pdfWithoutSummary,
  duplicateTitle,
  missingContact,
  reviewDate,
]

/** What is asked of an event besides. */
export const EVENT_RULES: readonly EventRule[] = [
  endBeforeStart,
  deadlineAfterStart,
  pastDates,
  holidays,
  missingEventContact,
  joiningOnline,
  applyingHow,
  flyerOnly,
  uncaptionedRecording,
  largeFlyer,
]
