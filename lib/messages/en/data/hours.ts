import type { Words } from '@/lib/messages/words'
import type zh from '@/lib/messages/zh-CN/data/hours'

const hours: Words<typeof zh> = {
  weeks: {
    '0': 'Every {day}',
    '1': 'First {day} of the month',
    '2': 'Second {day} of the month',
    '3': 'Third {day} of the month',
    '4': 'Fourth {day} of the month',
    '5': 'Last {day} of the month',
  },
  days: {
    '1': 'Monday',
    '2': 'Tuesday',
    '3': 'Wednesday',
    '4': 'Thursday',
    '5': 'Friday',
    '6': 'Saturday',
    '7': 'Sunday',
  },
  span: '{when}, {from}–{to}',
  visit: '{weekday}, {day}, {from}–{to}',
}

export default hours
