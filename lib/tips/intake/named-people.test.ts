import { expect, test } from 'vitest'
import { type NamedPlace, namedUnits } from './named'
import { namedPeople } from './named-people'

const places: NamedPlace[] = [
  { code: '440106', name: '天河区', level: 'district' },
  { code: '440104', name: '越秀区', level: 'district' },
  { code: '440106001', name: '五山街道', level: 'street' },
  { code: '440118101', name: '新塘镇', level: 'street' },
]

const found = (text: string) =>
  namedUnits(text, places).map(({ kind, areaCode, level }) => `${kind} ${areaCode} ${level}`)

test.each([
  ['天河区公安分局不立案', ['police 440106 district']],
  ['天河公安的人', ['police 440106 district']],
  ['广州市公安局天河区分局', ['police 4401 city', 'police 440106 district']],
  ['五山派出所的所长', ['police 440106001 street']],
  ['五山街道派出所', ['police 440106001 street']],
  ['五 山 派 出 所', ['police 440106001 street']],
  ['五山街道办事处', ['street 440106001 street']],
  ['五山街道办', ['street 440106001 street']],
  ['新塘镇人民政府', ['street 440118101 street']],
  ['越秀区纪委监委', ['discipline 440104 district']],
  ['市纪委的领导', ['discipline 4401 city']],
  ['广州市市场监督管理局', ['market 4401 city']],
  ['天河市监局', ['market 440106 district']],
  ['天河区人民法院', ['court 440106 district']],
  ['越秀区城管', ['urban-mgmt 440104 district']],
  ['天河区民政局和越秀区信访局', ['civil-affairs 440106 district', 'petition 440104 district']],
])('%s is named', (text, units) => {
  expect(found(text).sort()).toEqual([...units].sort())
})

test.each([
  '有人冒充天河公安分局的民警',
  '对方自称是越秀区检察院的',
  '来电话说是广州市公安局的，要我转账',
  '打着天河区民政局的旗号',
  '佛山市公安局',
  '派出所让我来这里说',
  '我住在天河区五山街道',
  '一家公司骗老人的钱',
])('%s names nobody', (text) => {
  expect(found(text)).toEqual([])
})

const staff = [
  { id: 'a', name: '林演示', phone: '13922223333' },
  { id: 'b', name: 'Li Wei', phone: null },
  { id: 'c', name: '王', phone: '020-81234567' },
]

test.each([
  ['林演示收了钱', ['a']],
  ['林 演 示', ['a']],
  ['电话是１３９ ２２２２ ３３３３', ['a']],
  ['一三九二二二二三三三三', ['a']],
  ['li wei told me', ['b']],
  ['打 020 8123 4567', ['c']],
  ['姓王的人', []],
  ['13800138000', []],
])('%s concerns %j', (text, people) => {
  expect(namedPeople(text, staff)).toEqual(people)
})
