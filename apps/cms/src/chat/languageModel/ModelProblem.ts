/** A language model that did not answer. Its message is for the log and says nothing of question or answer. */
export class ModelProblem extends Error {
  override readonly name = 'ModelProblem'
}
