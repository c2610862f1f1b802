import type { Words } from '@/lib/messages/words'
import type zh from '@/lib/messages/zh-CN/data/mail'

const mail: Words<typeof zh> = {
  subject: 'Kapok: something waits for you',
  'tip-waits': 'Something new waits for you. Please sign in to see it.',
  'question-waits': 'Something new is waiting for you. Please sign in.',
  'visit-tomorrow': 'Something is planned for tomorrow. Please sign in.',
  'limit-near': 'Something is due soon. Please sign in to see it.',
  'approval-waits': 'Something waits for your approval. Please sign in to see it.',
  'locked-out':
    'Sign-in to your account failed too often and is paused. If that was not you, tell the administrator.',
  'head-published': 'The checksum of the audit chain published today. Keep it to compare later:',
  alarm: 'There is an alarm. Please sign in to see it.',
  invited: 'You are invited to Kapok. The person who invited you will give you the code.',
}

export default mail
