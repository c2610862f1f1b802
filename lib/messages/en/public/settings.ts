import type { Words } from '@/lib/messages/words'
import type zh from '@/lib/messages/zh-CN/public/settings'

const settings: Words<typeof zh> = {
  title: 'Type size and colour',
  size: 'Type size',
  normal: 'Standard',
  elder: 'Large type',
  elderHint: 'Larger letters and buttons, darker colours',
  colour: 'Colour',
  light: 'Dark letters on light',
  yellow: 'Yellow on black',
  yellowHint: 'For eyes that suffer from bright light',
  sample: 'How it looks',
  sampleText: 'Police and courts never handle cases by telephone.',
  save: 'Save',
  saved: 'Saved.',
  read: 'Reading aloud',
  readText: 'On phones that can read aloud, each question has a “Listen” button.',
  voice:
    'If typing is hard, use the microphone on your keyboard. The company that made the keyboard may hear you.',
  cookie: 'This choice is kept on your phone only. It holds type size and colour, nothing else.',
}

export default settings
