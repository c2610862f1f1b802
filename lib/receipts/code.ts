import { randomInt } from 'node:crypto'
import { digits } from '@/lib/platform/clean'

// Damm's totally anti-symmetric quasigroup of order 10 (H. M. Damm, 2004): finds every single wrong
// digit and every swap of neighbours.
const table = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
]

const length = 20

/** 19 random digits and their check digit. */
export function newReceiptCode(): string {
  const random = Array.from({ length: length - 1 }, () => randomInt(10)).join('')
  return random + damm(random)
}

type ReadReceipt =
  | { code: string; problem?: undefined }
  | { code?: undefined; problem: 'length' | 'check' }

/** Accepts spaces, dashes, full-width and Chinese digits, and words around the number. A wrong check digit is told before anything slow is done. */
export function readReceipt(text: string): ReadReceipt {
  const code = digits(text).replace(/\D/g, '')
  if (code.length !== length) return { problem: 'length' }
  return damm(code) === 0 ? { code } : { problem: 'check' }
}

/** The check digit of a number; zero for a number that already ends with its own. */
function damm(number: string): number {
  return [...number].reduce((row, digit) => Number(table[row]?.[Number(digit)]), 0)
}
