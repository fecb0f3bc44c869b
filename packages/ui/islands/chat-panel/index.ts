import { define } from '../shared/define'
import { ChatPanel } from './ChatPanel'

define('chat-panel', ChatPanel)
