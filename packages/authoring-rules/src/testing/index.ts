/** The examples of every rule, for whoever applies fixes to documents of another shape. */
export { ALL_EXAMPLES } from './allExamples'
export { CONTEXT, documentOf } from './samples'
