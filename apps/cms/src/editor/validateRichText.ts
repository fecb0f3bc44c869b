import type { RichTextField, RichTextFieldValidation } from 'payload'
import { findValueProblems } from '../fields/input/findValueProblems'
import { nodesWithFields } from '../fields/input/nodesWithFields'
import { richTextProblem } from './richTextProblem'

type Data = Record<string, unknown>

/**
 * Validates a rich text with the links and blocks in it, in Japanese.
 *
 * It replaces the editor's own validation, whose message names the English type of a node. Links and blocks are looked
 * into only when the document goes public: a draft may be unfinished, and `checkDocument` has seen what is filled in.
 */
export const validateRichText: RichTextFieldValidation = async (value, options) => {
  if (value === undefined || value === null) return true
  const problem = richTextProblem(value)
  if (problem !== undefined) return problem

  const document = (options.data ?? {}) as Data
  const { _status: status } = document
  if (status !== 'published') return true
  const field = options as unknown as RichTextField
  for (const { fields, data } of nodesWithFields(field, value)) {
    const [first] = await findValueProblems({
      fields,
      data,
      document,
      isComplete: true,
      operation: options.operation === 'create' ? 'create' : 'update',
      req: options.req,
    })
    if (first) return `本文の「${first.label}」：${first.message}`
  }
  return true
}
