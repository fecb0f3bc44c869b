import type { ModelRequest } from '@tokyo-cancer-portal/chatbot'
import type { LanguageModelSettings } from '../../env'
import { ModelProblem } from './ModelProblem'
import { modelFetch } from './modelFetch'

export interface ModelAnswer {
  text: string
  /** What it says to have used; null where it says nothing that can be believed. */
  tokens: number | null
}

/**
 * Asks a language model once. The libraries are loaded with the first question: a portal without a model never does.
 *
 * @throws ModelProblem which says nothing of question or answer, unlike the errors of the libraries
 */
export async function askModel(
  settings: LanguageModelSettings,
  request: ModelRequest,
  signal: AbortSignal,
): Promise<ModelAnswer> {
  const { APICallError, generateText } = await import('ai')
  const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible')
  const { baseUrl, apiKey, model } = settings
  const provider = createOpenAICompatible({
    name: 'portal',
    baseURL: baseUrl,
    ...(apiKey === '' ? {} : { apiKey }),
    fetch: modelFetch(baseUrl),
  })
  try {
    const { text, usage } = await generateText({
      model: provider(model),
      ...request,
      maxRetries: 0,
      abortSignal: signal,
    })
    return { text, tokens: usage.totalTokens ?? null }
  } catch (error) {
    if (signal.aborted) throw new ModelProblem('no answer in time')
    const isRefused = APICallError.isInstance(error) && error.statusCode !== undefined
    throw new ModelProblem(isRefused ? `status ${error.statusCode}` : (error as Error).name)
  }
}
