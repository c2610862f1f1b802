import type { Words } from '@/lib/messages/words'
import type zh from '@/lib/messages/zh-CN/public/exit'

const exit: Words<typeof zh> = {
  title: 'Service telephone numbers',
  lead: 'Common service numbers in {city}.',
  '12345': 'Government services',
  '12315': 'Fake goods, price complaints',
  '12333': 'Social insurance, work',
  '12348': 'Free legal advice',
  '12320': 'Health advice',
  '95598': 'Power cuts',
  '120': 'Ambulance',
  '119': 'Fire',
}

export default exit
