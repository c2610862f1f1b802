/** Frauds by telephone or online: the official name, the same in plain words, what it looks like, and what to ask. */
export const categoriesPhone = {
  'ef-police': {
    name: '冒充公检法及政府机关',
    label: '冒充公安、法院、政府',
    example: '电话说您涉案，要把钱转到安全账户',
    questions: {
      q0: '对方自称哪个单位、警号、来电号码？',
      q1: '是否让开会议软件共享屏幕、到宾馆、不许告诉家人？',
      q2: '是否已经转账？转到什么账户、几点？',
    },
  },
  'ef-kin': {
    name: '冒充亲友、领导、熟人（含AI换声换脸）',
    label: '冒充家人、熟人、领导',
    example: '“孙子出事了”，急着要钱',
    questions: {
      q0: '对方自称谁、用什么号码或微信？',
      q1: '以什么理由要钱（车祸/被抓/手术）？',
      q2: '钱是转账还是有人上门取现金？取钱人长相、车牌？',
    },
  },
  'ef-agent': {
    name: '冒充客服、银行、保险、快递',
    label: '冒充客服、银行、快递',
    example: '说要关会员、要理赔，让您下软件',
    questions: {
      q0: '自称哪家公司、来电号码？',
      q1: '让你下载什么软件、是否共享屏幕、给过验证码？',
      q2: '卡里少了多少钱、几点？',
    },
  },
  'ef-invest': {
    name: '虚假网络投资理财',
    label: '网上投资、荐股',
    example: '群里老师带着赚钱，后来提不了现',
    questions: {
      q0: '平台或APP名称、网址？',
      q1: '谁拉你进去的、群名？',
      q2: '一共充值几次、多少钱、能否提现？',
    },
  },
  'ef-task': {
    name: '刷单返利',
    label: '刷单、做任务返钱',
    example: '先返小钱，再让垫大钱',
    questions: {
      q0: '在哪个群或APP做任务？',
      q1: '返了几次、垫了几次、多少？',
    },
  },
  'ef-loan': {
    name: '虚假贷款、征信',
    label: '假贷款、修征信',
    example: '先交手续费，贷款没下来',
    questions: {
      q0: '贷款平台名称？先交了什么费用？',
      q1: '是否提供过身份证、银行卡、验证码？',
    },
  },
  'ef-prize': {
    name: '中奖、免费领礼、扫码',
    label: '中奖、扫码领礼品',
    example: '扫码领东西后，卡里少了钱',
    questions: {
      q0: '在哪里扫码、对方要了什么信息？',
      q1: '交了什么费用？手机号或卡有没有异常？',
    },
  },
  'ef-romance': {
    name: '婚恋交友（含黄昏恋）',
    label: '交友、找老伴被骗钱',
    example: '网上认识的人，一再要钱',
    questions: {
      q0: '在哪认识、对方账号？',
      q1: '见过面吗？一共给了多少、怎么给的？',
    },
  },
}
