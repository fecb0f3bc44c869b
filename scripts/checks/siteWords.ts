/** Where words that visitors read are said: in the messages of apps/web, in every language, and nowhere else. */
const WITH_WORDS = /^(?:apps\/web|packages\/ui)\/src\/.*\.tsx?$/
const WITHOUT_READERS = /\.test\.tsx?$|\.examples\.tsx$|\/testing\//

/** What stays in Japanese, each with the reason why. */
const JAPANESE_ALONE: readonly { why: string; files: RegExp }[] = [
  {
    why: 'colleagues look at what is not public yet, and work in Japanese',
    files: /^apps\/web\/src\/(?:app\/)?(?:preview|review)\//,
  },
  { why: 'for those who build the site', files: /^apps\/web\/src\/styleguide\// },
  {
    why: 'answers to programs, and feeds, exist once',
    files: /^apps\/web\/src\/(?:app\/islands|feeds|media|revalidate)\//,
  },
  {
    why: 'shown when everything else has failed, so it may depend on nothing',
    files: /^apps\/web\/src\/app\/global-error\.tsx$/,
  },
  {
    why: 'the yearly result is declared by a Japanese standard, in its words',
    files:
      /^apps\/web\/src\/(?:accessibility\/(?:AccessibilityResultView|CriteriaTable|CriterionRow|ResultFacts|TestedPages)|app\/accessibility\/\[slug\]\/page)\.tsx$/,
  },
  {
    why: 'the source is cited by its name',
    files: /^apps\/web\/src\/hospitals\/designationTotals\.ts$/,
  },
  {
    why: 'signs of Japanese writing that are looked for or set, not words',
    files:
      /^apps\/web\/src\/(?:hours\/HoursText|parts\/Occasion|words\/Ruby|words\/bindPunctuation)\.tsx?$/,
  },
]

/** Whether all words in a file (path relative to the repository) have to come from the messages. */
export const saysNothingItself = (path: string): boolean =>
  WITH_WORDS.test(path) &&
  !WITHOUT_READERS.test(path) &&
  !JAPANESE_ALONE.some(({ files }) => files.test(path))

/** A line that is no comment, with Japanese in it. */
export const JAPANESE_LINE = /^(?!\s*(?:\*|\/[/*]|\{\/\*)).*[、。「」（）：ぁ-ゖァ-ヺ一-鿿]/
