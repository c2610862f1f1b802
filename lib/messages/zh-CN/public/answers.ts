const answers = {
  title: '别人问过的',
  lead: '都是律师改写过、别人看过才放上来的。',
  search: '查一个词',
  topic: '哪方面',
  all: '全部',
  find: '查找',
  more: '再看一些',
  none: '没有找到。可以直接问律师。',
  question: '有人问',
  answer: '律师答',
  published: '{day}公开',
  law: '依据',
  asOf: '{day}起施行的条文',
  old: '这条法律后来改过，请问律师。',
  lawyer: '您的情况可能不一样，请问律师。',
  ask: '问本村（居）的法律顾问',
  guide: '看看要准备什么',
}

export default answers
