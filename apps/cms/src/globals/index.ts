import type { GlobalConfig } from 'payload'
import { AccessibilityPolicy } from './AccessibilityPolicy'
import { ChatSettings } from './ChatSettings'
import { Home } from './Home'
import { Navigation } from './Navigation'
import { SiteSettings } from './SiteSettings'
import { WritingWords } from './WritingWords'

export const globals: GlobalConfig[] = [
  Home,
  Navigation,
  SiteSettings,
  AccessibilityPolicy,
  ChatSettings,
  WritingWords,
]
