import type { ExplainedReply } from '../model/ChatReply'
import { plainWords } from '../scenarios/sameWords'
import { consultationLink } from './consultationLink'
import type { Question } from './Question'
import { replyOf } from './replyOf'
import { scenarioChoices } from './scenarioChoices'

const GREETING =
  /^(?:こんにち[はわ]|こんばん[はわ]|おはよう(?:ございます)?|はじめまして|もしもし|やあ|使い方(?:は|を教えて)?|何ができ(?:る|ますか)|なにができ(?:る|ますか)|あなたは(?:誰|だれ|人間|ろぼっと|機械)(?:です)?か?|hi|hello|hey|good (?:morning|afternoon|evening)|help|what can you do)$/u
const THANKS =
  /^(?:ありがと(?:う|うございます|うございました|ー)?|どうもありがとう(?:ございます)?|助かりました|たすかりました|分かりました|わかりました|了解(?:です|しました)?|thanks?|thank you(?: very much| so much)?|ok(?:ay)?)$/u
const PERSON =
  /^(?:人|ひと|おぺれーたー|担当者|職員|人間|誰か|だれか|専門家)(?:に|と|へ)?(?:直接)?(?:相談|話|はな|質問|つな|代わ|かわ|聞)|^(?:有人|ちゃっとではなく人|電話(?:で|したい|番号))|^(?:talk|speak)(?:ing)? (?:to|with) (?:a |an |someone|some)?(?:person|human|operator|someone|agent)?/u

/** Greetings, thanks, and the wish for a person. */
export async function fromTalk({
  message,
  language,
  texts,
  retrieve,
  near,
}: Question): Promise<ExplainedReply | null> {
  const said = plainWords(message)
  const spaced = message
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\p{P}\p{S}]/gu, '')
    .trim()
  const is = (pattern: RegExp) => pattern.test(said) || pattern.test(spaced)
  const choices = scenarioChoices(retrieve.scenarios, language)
  if (is(GREETING)) {
    return replyOf(
      { kind: 'choices', text: texts.greeting, choices },
      { step: 'scenario', because: ['あいさつ'] },
    )
  }
  if (is(THANKS)) {
    return replyOf(
      { kind: 'choices', text: texts.thanks, choices },
      { step: 'scenario', because: ['お礼・返事'] },
    )
  }
  if (!is(PERSON)) return null
  return replyOf(
    {
      kind: 'handover',
      text: texts.person,
      contacts: await retrieve.contacts(near),
      choices,
      links: [consultationLink(texts)],
    },
    { step: 'handover', because: ['人に相談したいという希望'] },
  )
}
