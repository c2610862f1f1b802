import { describe, expect, test } from 'vitest'
import { readCsv, writeCsv } from './csv'

describe('a table in a file', () => {
  test.each([
    ['a,b\n1,2\n', [{ a: '1', b: '2' }]],
    [
      'a,b\r\n1,\r\n,2',
      [
        { a: '1', b: '' },
        { a: '', b: '2' },
      ],
    ],
    ['a,b\n"x, ""y""\nz",2', [{ a: 'x, "y"\nz', b: '2' }]],
    ['\uFEFFa\n㘵\n', [{ a: '㘵' }]],
    ['a,b\n\n1,2\n\n', [{ a: '1', b: '2' }]],
  ])('%j is read cell by cell', (text, rows) => {
    expect(readCsv(text)).toEqual(rows)
  })

  test('a line with a cell too many is refused', () => {
    expect(() => readCsv('a,b\n1,2,3\n')).toThrow('3 cells')
  })
})

test('what is written is read back, and no cell is a formula', () => {
  const text = writeCsv([
    ['村', '结果'],
    ['a,b', 'said "no"\nand left'],
    ['=1+1', '+86'],
  ])
  expect(text.startsWith('\uFEFF')).toBe(true)
  expect(readCsv(text)).toEqual([
    { 村: 'a,b', 结果: 'said "no"\nand left' },
    { 村: "'=1+1", 结果: "'+86" },
  ])
})
