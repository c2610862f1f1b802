const advisors = {
  title: '找村居法律顾问',
  lead: '先找到您的村或社区。',
  search: '村或社区的名字',
  searchHint: '汉字、拼音、拼音首字母都可以。',
  find: '查找',
  pick: '或者一步步选',
  district: '区',
  street: '街道或镇',
  village: '村或社区',
  next: '下一步',
  choose: '请选择',
  found: '找到 {n} 个',
  none: '没有找到这个村。看看附近的，或拨 12348。',
  noneSearch: '没有找到“{text}”。换几个字试试，或拨 12348。',
  near: '附近的村和社区',
  again: '重新查找',
  page: {
    code: '区划代码 {code}',
    soon: '这里的法律顾问名单正在录入。',
    call: '现在请拨 12348，免费问律师。',
    button: '拨打 12348',
    urgent: '有人动手、堵门，先打 110。',
  },
}

export default advisors
