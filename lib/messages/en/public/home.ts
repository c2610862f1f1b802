import type { Words } from '@/lib/messages/words'
import type zh from '@/lib/messages/zh-CN/public/home'

const home: Words<typeof zh> = {
  title: 'Take your time. Tell us.',
  lead: 'Elder fraud, gangs, legal worries: you can say it here. No name, no account.',
  tip: { title: 'Report a problem', text: 'No name, sealed, about 5 minutes' },
  advisor: { title: 'Find my legal advisor', text: 'Every village and community has a lawyer' },
  follow: { title: 'Follow a report', text: 'Read replies and add news with your receipt' },
  how: {
    title: 'Where your words go',
    '1': 'What you write is sealed before it is kept.',
    '2': 'It goes by itself to the department in charge of such matters in that place.',
    '3': 'The unit or person you report cannot see it.',
    '4': 'You read replies with a receipt number. Nobody learns who you are.',
  },
  warn: {
    title: 'Three sentences that stop most fraud',
    '1': 'Police and courts never handle cases by telephone.',
    '2': 'There is no such thing as a “safe account”.',
    '3': 'Whoever tells you to keep it from your family is a fraud.',
    more: 'Read all fifteen',
  },
}

export default home
