export { hasLanguages } from './hasLanguages'
export { inLanguage } from './inLanguage'
export { DEFAULT_LANGUAGE, isLanguage, type Language, languageFacts, LANGUAGES } from './languages'
export { splitLanguage } from './splitLanguage'
