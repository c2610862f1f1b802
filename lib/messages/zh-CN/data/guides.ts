import family from './guides-family'
import land from './guides-land'
import money from './guides-money'

const guides = {
  title: '遇事先看看',
  lead: '选一件事，看看要准备什么。',
  points: '先知道这几点',
  bring: '带上这些材料',
  bringHint: '没有的不要紧，先来问。',
  limits: '有时间限制的事',
  limitsHint: '过了时间就难办。拿不准，尽快问律师。',
  starts: '从什么时候算：',
  source: '依据',
  asOf: '{day}起施行的条文',
  changed: '这里有条文已经修改，正在核对，先不显示。请问律师。',
  lawyer: '这些只是常识，您的事要由律师确认。',
  aid: '不花钱请律师',
  aids: {
    listed: '这类事，经济困难的可以申请法律援助。',
    waived: '受虐待、遗弃、家庭暴力的人，不查收入也可以申请。',
    other: '不一定能申请，可以问问。',
    call: '打 12348，或去区法律援助机构。',
    law: { listed: '法律援助法第三十一条', waived: '法律援助法第三十二条' },
  },
  ask: '问本村（居）的法律顾问',
  answers: '看看别人问过什么',
  topics: { ...family, ...land, ...money },
}

export default guides
