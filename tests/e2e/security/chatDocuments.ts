import { docOf } from './docOf'
import type { Sessions } from './people'
import { versionOf } from './versionOf'

/** Words of a question that nothing else on the site has. */
export const PUBLISHED_QUESTION = 'ぬばたまりんごの皮むき器はどこ'

/**
 * What of the chatbot is attacked: an answer and a guided conversation that are drafts, a published answer that a proposal
 * changes, and a question of the frozen set. The secret stands in all that is not published, and in the other wordings.
 *
 * @returns their ids, by the names that the attempts call them
 */
export const chatDocumentsIn = async (
  sessions: Sessions,
  secret: string,
): Promise<Record<string, string>> => {
  const { metroEditor } = sessions
  const made = async (path: string, body: object) =>
    docOf(await metroEditor.request('POST', path, body)).id
  const changed = async (path: string, body: object) =>
    docOf(await metroEditor.request('PATCH', path, body))

  const answerDraft = await made('/api/chat-answers?draft=true', {
    question: `下書きの質問 ${secret}`,
    answer: `下書きの答え ${secret}`,
    otherWordings: [{ text: `下書きの言い方 ${secret}` }],
  })
  const answerLive = await made('/api/chat-answers?draft=true', {
    question: PUBLISHED_QUESTION,
    answer: 'ぬばたまりんごの皮むき器は、棚にあります。',
    otherWordings: [{ text: `言い方 ${secret}` }],
  })
  await changed(`/api/chat-answers/${answerLive}`, { _status: 'published' })
  await changed(`/api/chat-answers/${answerLive}?draft=true`, { answer: `変更の案 ${secret}` })
  const scenarioDraft = await made('/api/chat-scenarios?draft=true', {
    title: `案内 ${secret}`,
    steps: [{ key: 'はじめ', text: `場面 ${secret}`, showsContacts: true }],
  })
  const chatCheck = await made('/api/chat-checks', {
    question: `確認 ${secret}`,
    language: 'ja',
    expectation: 'handover',
  })
  return {
    answerDraft,
    answerLive,
    scenarioDraft,
    chatCheck,
    answerVersion: await versionOf(sessions, 'chat-answers', answerDraft),
    scenarioVersion: await versionOf(sessions, 'chat-scenarios', scenarioDraft),
  }
}

/** Takes them away again. */
export const removeChatDocuments = async (
  { systemAdmin }: Sessions,
  names: Record<string, string>,
): Promise<void> => {
  await systemAdmin.request('DELETE', `/api/chat-answers/${names.answerDraft}`)
  await systemAdmin.request('DELETE', `/api/chat-answers/${names.answerLive}`)
  await systemAdmin.request('DELETE', `/api/chat-scenarios/${names.scenarioDraft}`)
  await systemAdmin.request('DELETE', `/api/chat-checks/${names.chatCheck}`)
}
