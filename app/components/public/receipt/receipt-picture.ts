import { toDataURL } from 'qrcode'
import sharp from 'sharp'

/** Strokes of the ten digits on a field of 10 by 16: no font is needed where the picture is made. */
const strokes = [
  'M5 1C2 1 1 4 1 8s1 7 4 7 4-3 4-7-1-7-4-7z',
  'M2 4l4-3v14',
  'M1 5c0-3 2-4 4-4s4 1 4 4c0 4-8 6-8 10h8.300',
  'M1 1h7.500L4.500 6.500C7 6.300 9 8 9 10.700S7 15 5 15s-3.500-1-4-2.500',
  'M7 15V1L1 11h8.500',
  'M8.500 1H2.200l-.7 6.500C2.500 6.500 3.700 6 5 6c2.300 0 4 1.800 4 4.500S7.300 15 5 15s-3.500-1-4-2.500',
  'M8 1.500C4 1 1 5 1 10c0 3 2 5 4 5s4-2 4-4.500S7 6.200 5 6.200 1 8 1 10.500',
  'M1 1h8L4 15',
  'M5 1C3 1 1.500 2.200 1.500 4.200S3 7.500 5 7.500s3.500-1.300 3.500-3.300S7 1 5 1zM5 7.500c-2.300 0-4 1.500-4 3.700S2.700 15 5 15s4-1.600 4-3.800-1.700-3.700-4-3.700z',
  'M2 14.500c4 .500 7-3.500 7-8.500 0-3-2-5-4-5S1 3 1 5.500s2 4.300 4 4.300S9 8 9 5.500',
]

const wide = 20
const high = 24

/** The twenty digits as a small PNG in an address: four to a line, and nothing that says what they are. */
export async function receiptPicture(code: string): Promise<string> {
  const digits = [...code].map((digit, at) => {
    const [x, y] = [12 + (at % 4) * wide, 10 + Math.floor(at / 4) * high]
    return `<path transform="translate(${x} ${y})" d="${strokes[Number(digit)]}"/>`
  })
  const [width, height] = [24 + 3 * wide + 10, 20 + 4 * high + 16]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width * 4}" height="${height * 4}"><rect width="100%" height="100%" fill="#fff"/><g fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${digits.join('')}</g></svg>`
  const png = await sharp(Buffer.from(svg))
    .png({ palette: true, colours: 4, effort: 10 })
    .toBuffer()
  return `data:image/png;base64,${png.toString('base64')}`
}

/** A QR code of the digits alone: an address in it would end in histories. */
export function receiptSquare(code: string): Promise<string> {
  return toDataURL([{ data: code, mode: 'numeric' }], { errorCorrectionLevel: 'Q', scale: 6 })
}
