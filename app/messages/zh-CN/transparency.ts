const transparency = {
  title: '公开数据',
  lead: '每月公布一次，晚 30 天。少于 5 的不写具体数字。',
  month: '月份',
  category: '类别',
  received: '收到',
  closed: '办结',
  few: '少于 5',
  none: '还没有到公布的日子。',
  audit: {
    title: '今天的记录指纹',
    lead: '工作人员每看一次、改一次，都记一笔，一笔扣一笔。',
    text: '每天公布最后一笔的指纹。谁偷改旧记录，指纹就对不上。',
    day: '日期',
    seq: '第几笔',
    hash: '指纹',
    none: '今天的还没有公布。',
  },
  keep: {
    title: '内容怎样保存',
    sealed: '内容加密保存，只有收到的部门能打开。',
    time: '不记准确时间，只记日期和时段。',
    place: '只公开到区，不公开到村。',
    few: '数字太小，容易猜到是谁，所以不写。',
    more: '看隐私说明',
  },
}

export default transparency
