import { describe, expect, it } from '@jest/globals'
import { plainText } from '../text/plainText'
import { readMails, readUrls } from './readAddresses'
import { readPhones } from './readPhones'

const plain = (text: string) => plainText(text).plain

describe('readPhones', () => {
  it.each<[string, string[]]>([
    ['TEL 03-5388-1111', ['phone 03-5388-1111']],
    ['電話：０３（５３８８）１１１１', ['phone 03-5388-1111']],
    ['(03)5388-1111', ['phone 03-5388-1111']],
    ['☎ 042-123-4567(代表) 内線1234', ['phone 042-123-4567（内線 1234）']],
    ['03-5388-1111（内線 123・124）', ['phone 03-5388-1111（内線 123・124）']],
    ['0353881111', ['phone 03-5388-1111']],
    ['フリーダイヤル 0120123456', ['phone 0120-123-456']],
    ['090-1234-5678', ['phone 090-1234-5678']],
    ['TEL 03-5388-1111 FAX 03-5388-1112', ['phone 03-5388-1111', 'fax 03-5388-1112']],
    ['ＦＡＸ：03-5388-1112', ['fax 03-5388-1112']],
    ['TEL・FAX 03-5388-1111', ['both 03-5388-1111']],
    ['電話/FAX共通 03-5388-1111', ['both 03-5388-1111']],
    ['03-5388-1112（FAX）', ['fax 03-5388-1112']],
    ['03-5388-1112（FAX）03-5388-1111（電話）', ['fax 03-5388-1112', 'phone 03-5388-1111']],
    ['FAX 03-5388-1112（代表 03-5388-1111）', ['fax 03-5388-1112', 'phone 03-5388-1111']],
    ['2026-06-17', []],
    ['160-0023', []],
    ['ID 012 345 678 901', []],
    ['0463812', []],
  ])('%s', (text, expected) => {
    expect(readPhones(plain(text)).map(({ use, value }) => `${use} ${value}`)).toEqual(expected)
  })
})

describe('readMails', () => {
  it.each<[string, string[]]>([
    ['soudan@example.jp', ['soudan@example.jp']],
    ['メール：ｓｏｕｄａｎ＠ｅｘａｍｐｌｅ．ｊｐ', ['soudan@example.jp']],
    ['soudan.gan-1[at]hosp.example.jp まで', ['soudan.gan-1@hosp.example.jp']],
    ['soudan＠example.jp。', ['soudan@example.jp']],
    ['@example', []],
    ['a@b', []],
  ])('%s', (text, expected) => {
    expect(readMails(plain(text)).map(({ value }) => value)).toEqual(expected)
  })
})

describe('readUrls', () => {
  it.each<[string, string[]]>([
    ['https://example.jp/salon/。', ['https://example.jp/salon/']],
    ['（https://example.jp/a?b=1&c=2）', ['https://example.jp/a?b=1&c=2']],
    ['URL：https://example.jp/申込', ['https://example.jp/']],
    ['www.example.jp', ['https://www.example.jp']],
    ['http://', []],
  ])('%s', (text, expected) => {
    expect(readUrls(plain(text)).map(({ value }) => value)).toEqual(expected)
  })
})
