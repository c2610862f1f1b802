/** Regular hours in the words of a notice board: 「每月第二个周三 9:30–11:30」. */
const hours = {
  weeks: {
    '0': '每{day}',
    '1': '每月第一个{day}',
    '2': '每月第二个{day}',
    '3': '每月第三个{day}',
    '4': '每月第四个{day}',
    '5': '每月最后一个{day}',
  },
  days: {
    '1': '周一',
    '2': '周二',
    '3': '周三',
    '4': '周四',
    '5': '周五',
    '6': '周六',
    '7': '周日',
  },
  span: '{when} {from}–{to}',
  visit: '{day}（{weekday}）{from}–{to}',
}

export default hours
