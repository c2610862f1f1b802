const deskShell = {
  brand: '红棉守望',
  desk: '工作台',
  demo: '演示数据',
  mailbox: '邮箱',
  mistakes: '有几处需要改一下。',
  menu: '工作台菜单',
  signOut: '退出',
  idle: '15 分钟不操作会自动退出，最长 8 小时。离开座位请先退出。',
  roles: { officer: '办理人员', advisor: '法律顾问', admin: '管理员', auditor: '审计员' },
  pages: {
    queue: '线索',
    approvals: '审批',
    quarantine: '隔离区',
    rules: '分派规则',
    departments: '单位',
    audit: '审计',
    people: '人员',
    me: '我的账号',
  },
  problems: {
    not_found: { title: '没有找到', text: '没有这一页，或者不归您办理。' },
    unavailable: { title: '暂时打不开', text: '数据库现在连不上，请过几分钟再试。' },
    too_many: { title: '现在人较多', text: '请等 20 秒再试。' },
    signed_out: { title: '请重新登录', text: '您已退出登录。' },
    conflict: { title: '情况有变', text: '别人刚刚改过，请看看最新情况。' },
    invalid: { title: '这一页打不开', text: '请回到工作台重新开始。' },
    back: '回到工作台',
  },
}

export default deskShell
