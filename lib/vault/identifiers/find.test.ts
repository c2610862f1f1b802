import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { IdentifierKind } from '@/lib/vault/schema'
import { findIdentifiers, identifier } from './find'
import { isCitizenNumber, passesLuhn } from './normal-form'

const found = (text: string) => findIdentifiers(text).map(({ kind, value }) => `${kind} ${value}`)

describe('found in a text', () => {
  test.each<[string, string[]]>([
    ['他的电话是13800138000，姓王', ['phone 13800138000']],
    ['+86 138-0013-8000 / 0086 13900139000', ['phone 13800138000', 'phone 13900139000']],
    ['拨１３８　００１３　８０００找他', ['phone 13800138000']],
    ['一三八零零幺三八〇零零这个号', ['phone 13800138000']],
    ['座机020-81234567，(020)8765 4321', ['phone 02081234567', 'phone 02087654321']],
    ['+86 20 8123 4567', ['phone 02081234567']],
    ['客服400-820-8820', ['phone 4008208820']],
    ['香港号码 +852 9123 4567', ['phone +85291234567']],
    ['1.13800138000 2、13900139000', ['phone 13800138000', 'phone 13900139000']],
    ['转到6222021234567890128', ['card 6222021234567890128']],
    ['卡号6222 0212 3456 7890 123 建行', ['card 6222021234567890123']],
    ['对公账户：440 5012 3456 7890', ['card 440501234567890']],
    ['身份证 11010519491231002x', ['idno 11010519491231002X']],
    ['身份证１１０１０５１９４９１２３１００２Ｘ。', ['idno 11010519491231002X']],
    ['加微信 Zhang_San88 聊', ['wechat zhang_san88']],
    ['vx：laowang168，wx wxid_abc12345', ['wechat laowang168', 'wechat wxid_abc12345']],
    ['加V: laowang168', ['wechat laowang168']],
    ['微信号是13800138000', ['phone 13800138000']],
    ['QQ：123456789，QQ群号 87654321', ['qq 123456789', 'qq 87654321']],
    ['开粤A·12345的车，还有粤AD12345', ['plate 粤A12345', 'plate 粤AD12345']],
    ['车牌粤a 1o345', ['plate 粤A10345']],
    ['网址 https://www.Yang-Lao.com/reg?x=1，', ['url yang-lao.com']],
    ['上yanglao888.vip/a注册', ['url yanglao888.vip']],
    ['看 https://weibo.com/u/123/ 的', ['url weibo.com/u/123']],
    ['我在广州康寿养老服务有限公司交了两万', ['company 康寿养老服务']],
    ['一家叫做福满堂（广州）健康科技有限公司的', ['company 福满堂健康科技']],
    ['他们是百年康健集团公司', ['company 百年康健']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))

  test.each([
    '我今年七十三岁，二〇二二年一月三日交了五万元',
    '一共去了一二三次，花了 12,345.67 元',
    '订单号 2026112212345678901234',
    '公司说有限公司',
    '邮箱 wang@example.com',
    '第1、2、3、4、5、6、7、8、9、10、11条',
    '在A座B12345',
  ])('nothing in: %s', (text) => expect(found(text)).toEqual([]))

  test('positions point at what was written', () => {
    const text = '😀电话１３８ 0013 八〇〇〇，车粤A12345。'
    expect(findIdentifiers(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '１３８ 0013 八〇〇〇',
      '粤A12345',
    ])
  })

  test('in any text they are in order, apart, within it, and found again in a field of their own', () => {
    const piece = fc.constantFrom(
      '13800138000',
      '电话',
      ' ',
      '一',
      '微信abc12345',
      '粤A12345',
      '０',
      '.com',
      'x',
      '有限公司',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        let last = 0
        for (const { kind, value, start, end } of findIdentifiers(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(identifier(kind, value)?.value ?? value).toBe(value)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  test('a long text of one letter or digit is read through', () => {
    for (const unit of ['a', '1', 'a.', '公司', '1 ', '微信', '0-'])
      expect(findIdentifiers(unit.repeat(20_000)).length).toBeLessThan(20_000)
  })
})

test.each<[IdentifierKind, string, string | null]>([
  ['phone', '+86 138 0013 8000', 'phone 13800138000'],
  ['phone', '8613800138000', 'phone 13800138000'],
  ['phone', '020-81234567转802', 'phone 02081234567'],
  ['wechat', ' WangWu_01 ', 'wechat wangwu_01'],
  ['wechat', '138 0013 8000', 'phone 13800138000'],
  ['company', '康寿养老服务（广州）有限公司', 'company 康寿养老服务'],
  ['company', '广州市康寿养老服务股份有限公司', 'company 康寿养老服务'],
  ['plate', '粤Ａ－１２３４５', 'plate 粤A12345'],
  ['url', 'yanglao.com', 'url yanglao.com'],
  ['url', 'http://', null],
  ['phone', '不知道', null],
])('%s in a field: %s', (kind, typed, expected) => {
  const read = identifier(kind, typed)
  expect(read && `${read.kind} ${read.value}`).toBe(expected)
})

test('checksums', () => {
  expect(isCitizenNumber('11010519491231002X')).toBe(true)
  expect(isCitizenNumber('110105194912310021')).toBe(false)
  expect(isCitizenNumber('11010519491331002X')).toBe(false)
  expect(passesLuhn('4111111111111111')).toBe(true)
  expect(passesLuhn('4111111111111112')).toBe(false)
})
