import type { Words } from '@/lib/messages/words'
import type zh from '@/lib/messages/zh-CN/public/safe'

const safe: Words<typeof zh> = {
  title: 'A quick look first: how to stay safe',
  own: {
    title: 'Use your own phone, where nobody watches',
    text: 'Do not use a computer or network at work.',
  },
  history: {
    title: 'Afterwards, delete the record of your visit',
    text: 'In WeChat open “Me”, “Settings”, “General”, “Storage”, and clear the cache. Then open “Search” under “Discover” and delete its history. Close recent floating windows too.',
    browser: 'In a browser open the history and delete “Public services”.',
  },
  exit: {
    title: 'Somebody comes? Press “Leave now”',
    text: 'The red button at the bottom right shows an ordinary page. It erases what you have not sent, but not the history of your phone.',
  },
  draft: {
    title: 'Finish in one go',
    text: 'What is not sent within 2 hours is erased. In WeChat swiping back closes the page: use “Back” on the page.',
  },
  browserHint: 'To be safer, tap “···” at the top right and choose “Open in browser”.',
  limits: 'What we can and cannot do',
  start: 'I understand, start',
}

export default safe
