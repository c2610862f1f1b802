import { describe, expect, test } from 'vitest'
import { consultationContent, partyNames } from '@/lib/consultations/sealed-content'
import { namesIn } from '@/lib/tips/sealed-content'
import { namingCheck, refuseNaming } from './naming-check'

const who = [
  { field: 'targetKind', value: 'person' },
  { field: 'name', value: '王大强' },
]
const asked = consultationContent.parse({
  ...{ question: '演示', areaCode: '440106001001', otherSide: '王大强、甲' },
  ...{ mode: 'receipt', sentAt: '2026-03-02T02:34:56Z' },
})

/** What each kind of case names, by its own reading of what was written. */
const kinds = [
  { kind: 'a tip', names: namesIn(who), key: 'message_leaks' as const },
  { kind: 'a consultation', names: partyNames(asked), key: 'answer_leaks' as const },
]

describe.each(kinds)('$kind', ({ names, key }) => {
  const known = { names, places: ['莲塘村', '莲塘'] }

  test('a draft is warned about for a number, a name or the village, and for nothing else', () => {
    expect(namingCheck('我们正在核实，谢谢您。', known)).toEqual([])
    expect(namingCheck('This person was warned. 甲方', known)).toEqual([])
    const found = namingCheck('王大强在莲塘村，电话１３８ ００１３ ８０００', known)
    expect(found.map(({ kind }) => kind)).toEqual(['identifier', 'name', 'place', 'place'])
    expect(found[0]?.text).toBe('１３８ ００１３ ８０００')
  })

  test('a number that may be given is none, and nothing is told twice', () => {
    const own = { ...known, allowed: ['13800138000'] }
    expect(namingCheck('请打13800138000', own)).toEqual([])
    const found = namingCheck('王大强 王大强 13900139000，13900139000', own)
    expect(found.map(({ text }) => text)).toEqual(['13900139000', '王大强'])
  })

  test('it is stopped until somebody says that it shall go as it stands', () => {
    const write = (text: string, sure?: 'on') => () => refuseNaming(text, known, { sure, key })
    expect(write('在莲塘村')).toThrow(expect.objectContaining({ key, field: 'text' }))
    expect(write('在莲塘村', 'on')).not.toThrow()
    expect(write('谢谢您。')).not.toThrow()
  })
})
