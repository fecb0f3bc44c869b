import { expect, it } from '@jest/globals'
import type { ChatReply } from '@tokyo-cancer-portal/chatbot'
import { notedQuestions } from './notedQuestions'
import { noteQuestion } from './noteQuestion'

it('cuts no character in two, which would cost all questions that are written with it', () => {
  const reply: ChatReply = {
    kind: 'answer',
    text: `あ${'𠮷'.repeat(400)}`,
    quotes: [],
    choices: [],
    links: [],
    contacts: [],
  }
  noteQuestion(
    {
      reply: '01890000-0000-7000-8000-000000000000',
      as: {
        day: '2026-11-27',
        language: 'ja',
        kind: 'answer',
        step: 'answer',
        list: '',
        record: '',
      },
      question: '相談の費用',
      given: {
        reply,
        why: { step: 'answer', because: [] },
      },
    },
    'secret',
  )
  const [noted] = notedQuestions().splice(0)
  expect(noted?.text).toBe('相談の費用')
  expect(noted?.replyText).not.toMatch(/\p{Surrogate}/u)
  expect(Array.from(noted?.replyText ?? '')).toHaveLength(300)
})
