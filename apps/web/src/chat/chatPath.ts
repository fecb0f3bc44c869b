/** The chat as a page. */
export const CHAT_PATH = '/chat'
/** Where the script of the chat asks. */
export const CHAT_API_PATH = '/api/chat'
/** Where it says whether a reply helped. */
export const CHAT_RATING_PATH = '/api/chat/feedback'
/** Of a question as JSON, in bytes: one of the greatest length and those before it need half of it. */
export const LARGEST_QUESTION = 8 * 1024
/** Of the box by which a visitor lets a language model be asked; its value is whose model that is. */
export const MODEL_FIELD = 'model'
/** Id of the newest question on the page that answers it. */
export const NEWEST = 'newest'

/** Id of the form in which a question is written; what a visitor agrees to belongs to it and stands elsewhere. */
export const QUESTION_FORM = 'chat-question'
