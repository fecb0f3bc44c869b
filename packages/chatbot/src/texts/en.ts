import type { ReplyTexts } from './ReplyTexts'

const DOCTOR = 'Please ask your doctor or nurse.'
const DESK = 'The cancer consultation and support centers also listen, free of charge.'

/** English. */
export const EN: ReplyTexts = {
  care: {
    crisis:
      'Thank you for telling us how hard it is. You do not have to carry this alone. Please talk to one of the lines below. If your life is in danger, call 119.',
    emergency:
      'This may be urgent. Call the hospital that treats you right away. If you cannot move, cannot breathe well or feel faint, call 119. This chat cannot judge symptoms.',
    prognosis: `What lies ahead is different for each person, and this chat cannot answer it. ${DOCTOR} ${DESK}`,
    diagnosis: `This chat cannot tell from symptoms or test results whether somebody is ill. If you are worried, please see a doctor. ${DESK}`,
    treatmentDecision: `This chat cannot say what to do about a medicine or a treatment. Please do not decide alone. ${DOCTOR} ${DESK}`,
    comparison: `This chat cannot say which hospital or doctor is better. You can look for hospitals by place and by the kind of cancer. ${DESK}`,
    unprovenCure: `This chat cannot say whether that works. Before you start, please talk to your doctor or pharmacist. ${DESK}`,
    personalData:
      'This chat has no personal data and cannot answer this. For your own care or appointments, please ask the hospital that treats you.',
  },
  crisisWithoutLines:
    'Thank you for telling us how hard it is. You do not have to carry this alone. Please talk to one of the desks below. If your life is in danger, call 119.',
  ambulance: 'Ambulance',
  answer: 'This is what the portal says.',
  told: 'Thank you for telling us. This is where to begin.',
  unconfirmed: {
    phone: 'The phone number is not confirmed on this portal yet. This is what is confirmed.',
    hours: 'The hours are not confirmed on this portal yet. This is what is confirmed.',
    access: 'How to get there is not confirmed on this portal yet. This is what is confirmed.',
  },
  shortened:
    'A language model (AI) shortened the quotation below to this. Please check the quotation itself and its page.',
  candidates: 'We are not sure that this answers your question. Please choose what is closest.',
  handover:
    'We found nothing on the portal that answers this. Try other words, or ask one of the desks below.',
  person: 'These desks are staffed by people.',
  greeting:
    'Hello. This is an automatic chat. It looks for information that the Tokyo Cancer Portal has published. Type a question, or choose below.',
  thanks: 'You are welcome. If there is anything else, please type it.',
  whatOfCancer: (name) => `What would you like to know about ${name}?`,
  ofCancer: (name) => [`Hospitals for ${name}`, `Events for ${name}`],
  found: (total, understood) =>
    `${understood.length > 0 ? `Looked for: ${understood.join(', ')}. ` : ''}Results: ${total}.`,
  foundNothing: (understood) =>
    `Nothing is listed for: ${understood.join(', ')}. Try other conditions, or ask one of the desks below.`,
  foundUnconfirmed: (total, understood) =>
    `No hospital is confirmed for: ${understood.join(', ')}. With hospitals where this is not confirmed yet, there are ${total}. Please ask the hospital before you go.`,
  missed: (subject) => `No event about ${subject} is listed. These are others. `,
  allEvents: (total) => `All events (${total})`,
  allResults: 'Change the conditions',
  confirmedResults: 'Confirmed hospitals only',
  search: 'Search the site',
  consultation: 'Where you can talk about cancer',
}
