import { HtmlValidate } from 'html-validate'

/**
 * The HTML standard and the document outline. What is a matter of taste (quotes, self-closing elements as React writes
 * them) or is judged by axe with the styles in hand is left out.
 */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: {
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'no-inline-style': 'off',
    'long-title': 'off',
    'tel-non-breaking': 'off',
    'require-sri': 'off',
    'no-dup-id': 'error',
    'heading-level': 'error',
    'valid-id': ['error', { relaxed: true }],
  },
})

/** What is wrong with the HTML of a page, one line each; empty where it is valid. */
export const htmlProblems = async (html: string): Promise<string[]> => {
  const report = await validator.validateString(html)
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column, selector }) =>
      `${ruleId} ${line}:${column} ${message} (${selector ?? ''})`.slice(0, 300),
    ),
  )
}
