import { describe, expect, it } from '@jest/globals'
import { inOurWords } from './inOurWords'
import { routeProblem } from './routeProblem'
import { statusOfDatabaseError } from './statusOfDatabaseError'

describe('routeProblem', () => {
  it.each([
    ['GET', '/api/events', undefined],
    ['HEAD', '/api/events', undefined],
    ['GET', '/admin', undefined],
    ['GET', '/apis', undefined],
    ['POST', '/api/graphql', undefined],
    ['OPTIONS', '/api/graphql', undefined],
    ['HEAD', '/api/health/live', undefined],
    ['GET', '/api', 404],
    ['POST', '/api/', 404],
    ['GET', '/api/__proto__', 404],
    ['POST', '/api/constructor/x', 404],
    ['GET', '/api/%5F%5Fproto__', 404],
    ['GET', '/api/og', 404],
    ['GET', '/api/og/', 404],
    ['GET', '/api/graphql', 405],
    ['DELETE', '/api/graphql/', 405],
    ['POST', '/api/health/ready', 405],
    ['PROPFIND', '/api/events', 405],
  ])('should judge %s %s', (method, path, status) => {
    expect(routeProblem(method, path)?.status).toBe(status)
  })

  it('should say which methods there are', () => {
    expect(routeProblem('GET', '/api/graphql')?.headers).toEqual({ allow: 'POST, OPTIONS' })
  })
})

describe('inOurWords', () => {
  const say = async (body: BodyInit | null, status: number, isGraphQL = false) => {
    const response = await inOurWords(
      new Response(body, { status, headers: { 'x-kept': '1' } }),
      isGraphQL,
    )
    const text = await response.text()
    expect(response.headers.get('x-kept')).toBe('1')
    return { status: response.status, text }
  }

  it.each<[string, string | null, number, boolean, number, RegExp]>([
    ['nothing', null, 405, false, 405, /^\{"errors":\[\{"message":"このURLでは使えない操作/],
    ['a page', '<html>', 404, false, 404, /"message":"見つかりません/],
    [
      'another shape',
      '{"message":"Route not found"}',
      404,
      false,
      404,
      /"message":"このURLはありません/,
    ],
    [
      'what is not made',
      '{"message":"Cannot GET"}',
      501,
      false,
      404,
      /"message":"このURLはありません/,
    ],
    [
      'English',
      '{"errors":[{"message":"Nope"}],"docs":[1]}',
      400,
      false,
      400,
      /"docs":\[1\],"errors":\[\{"message":"リクエスト/,
    ],
    [
      'GraphQL that succeeded in part',
      '{"data":{"a":1},"errors":[{"message":"Syntax Error"}]}',
      200,
      true,
      200,
      /"data":\{"a":1\}.*リクエスト/,
    ],
    [
      'GraphQL that failed inside',
      '{"errors":[{"message":"x","extensions":{"statusCode":500}}]}',
      200,
      true,
      200,
      /サーバーで問題/,
    ],
  ])('should rewrite %s', async (_name, body, status, isGraphQL, expected, text) => {
    const answer = await say(body, status, isGraphQL)
    expect(answer.status).toBe(expected)
    expect(answer.text.replace(/\{"errors":(\[.*\]),("docs".*)\}/, '{$2,"errors":$1}')).toMatch(
      text,
    )
  })

  it.each<[string, number, boolean]>([
    ['{"docs":[]}', 200, false],
    ['{"errors":[{"message":"English"}]}', 200, false],
    ['{"data":{}}', 200, true],
    ['{"errors":[{"message":"件数が多すぎます。"}]}', 400, false],
  ])('should leave %s with %i as it is', async (body, status, isGraphQL) => {
    expect(await say(body, status, isGraphQL)).toEqual({ status, text: body })
  })
})

describe('statusOfDatabaseError', () => {
  it.each([
    ['22P02', false, 400],
    ['42883', true, 400],
    ['42883', false, undefined],
    ['42P01', true, undefined],
    ['42703', true, undefined],
    ['42501', true, undefined],
    ['57P01', true, 503],
    ['XX000', true, undefined],
  ])('should answer %s (a read: %s) with %s', (code, isRead, status) => {
    expect(statusOfDatabaseError({ cause: { code } }, isRead)).toBe(status)
  })
})
