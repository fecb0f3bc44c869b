import type { Language } from '@tokyo-cancer-portal/domain'

import { DEFAULT_LANGUAGE, inLanguage, languageFacts } from '@tokyo-cancer-portal/domain'

import { MESSAGES } from '../../src/languages/messages'

/** A page that needs nothing else: for the moment in which there is nothing else. */
export function problemPage(message: string, language: Language = DEFAULT_LANGUAGE): string {
  const { errorTitle, toHome } = MESSAGES[language].Problem
  return [
    '<!DOCTYPE html>',
    `<html lang="${languageFacts(language).htmlLang}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${errorTitle}</title>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${errorTitle}</h1>`,
    `<p>${message}</p>`,
    `<p><a href="${inLanguage(language, '/')}">${toHome}</a></p>`,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
