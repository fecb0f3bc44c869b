/** A page that needs nothing else: for the moment in which there is nothing else. */
export function problemPage(message: string): string {
  return [
    '<!DOCTYPE html>',
    '<html lang="ja">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    '<title>ページを表示できません | 東京都がんポータル</title>',
    '</head>',
    '<body>',
    '<main>',
    '<h1>ページを表示できません</h1>',
    `<p>${message}</p>`,
    '<p><a href="/">トップページへ</a></p>',
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
