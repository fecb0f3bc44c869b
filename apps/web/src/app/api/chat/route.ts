import { answerQuestion } from '../../../chat/answerQuestion'

export const dynamic = 'force-dynamic'

/** A question to the chatbot, from its script. */
export const POST = answerQuestion
