const controls = /(?![\n\t])\p{Cc}/gu
const invisible = /\p{Cf}/gu
const piledMarks = /(\p{M}{4})\p{M}+/gu
const lineEnds = /\r\n?|[\u2028\u2029]/g

/** What a resident typed, safe to keep and to show: no control, bidi or invisible character, whole code points, at most four marks on a letter, lines ended by \n, trimmed. */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(lineEnds, '\n')
    .replace(controls, '')
    .replace(invisible, '')
    .replace(piledMarks, '$1')
    .trim()
}

const numerals: Record<string, string> = {
  ...{ 零: '0', 〇: '0', '○': '0', 一: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6' },
  ...{ 七: '7', 八: '8', 九: '9', 幺: '1', 壹: '1', 贰: '2', 叁: '3', 肆: '4', 伍: '5' },
  ...{ 陆: '6', 柒: '7', 捌: '8', 玖: '9' },
}
const separators = /[\s\-‐-―−_.,·•、。/\\()（）【】[\]]/gu

/** A Chinese numeral as the digit it is read as in a number said aloud (幺 is one), any other character as it is. */
export const numeral = (character: string): string => numerals[character] ?? character

/** A number however it is written (full width, Chinese numerals, grouped) as plain ASCII digits. Characters that are neither digits nor separators stay. */
export function digits(text: string): string {
  return [...text.normalize('NFKC')].map(numeral).join('').replace(separators, '')
}
