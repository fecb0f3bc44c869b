import { CHAT_PATH } from '../../chat/chatPath'
import { chatTitle } from '../../chat/chatTitle'
import { ChatView } from '../../chat/ChatView'
import { loadChat } from '../../chat/loadChat'
import { contentLanguage } from '../../languages/contentLanguage'
import { everyLanguage } from '../../languages/pageLanguages'
import { translator } from '../../languages/translator'
import { definePage } from '../../page/definePage'

const page = definePage({
  path: () => CHAT_PATH,
  load: loadChat,
  describe: (data) => {
    const t = translator('Chat', contentLanguage())
    return { title: chatTitle(data), description: t('description'), noindex: data.talk !== null }
  },
  languages: everyLanguage,
  View: ChatView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
