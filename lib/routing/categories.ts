/** The eight kinds of matter that a resident chooses from first. */
export const categoryGroupSlugs = [
  'elder-fraud',
  'phone-fraud',
  'gang',
  'debt',
  'village',
  'vice',
  'umbrella',
  'other',
] as const
export type CategoryGroupSlug = (typeof categoryGroupSlugs)[number]

type CategoryFacts = {
  slug: string
  /** Every category is in one group, in the order in which its page offers them. */
  group: CategoryGroupSlug
  /** Words in a narrative that point here; a hint, never a decision. */
  keywords: readonly string[]
}

/** The 37 categories of tips and `unsure`. Their words are in `lib/messages`, their rules in the triage table. */
export const categories = [
  {
    slug: 'ef-service',
    group: 'elder-fraud',
    keywords: ['养老院', '预付床位', '会员卡', '押金', '居家养老'],
  },
  {
    slug: 'ef-health',
    group: 'elder-fraud',
    keywords: ['保健品', '会销', '听课送鸡蛋', '免费体检', '神药', '专家讲座'],
  },
  {
    slug: 'ef-product',
    group: 'elder-fraud',
    keywords: ['养老产品', '理疗仪', '按摩床', '消费返利', '寄存代售', '商品回购'],
  },
  {
    slug: 'ef-fundraising',
    group: 'elder-fraud',
    keywords: ['集资', '理财', 'P2P', '爆雷', '跑路', '高息'],
  },
  {
    slug: 'ef-project',
    group: 'elder-fraud',
    keywords: ['养老公寓', '养老基地', '康养', '入股', '分红', '返点'],
  },
  {
    slug: 'ef-housing',
    group: 'elder-fraud',
    keywords: ['以房养老', '抵押', '过户', '公证', '委托书'],
  },
  {
    slug: 'ef-insurance',
    group: 'elder-fraud',
    keywords: ['代办社保', '补缴', '提前退休', '内部关系'],
  },
  {
    slug: 'ef-helping',
    group: 'elder-fraud',
    keywords: ['义诊', '志愿者', '干儿子', '关爱', '扶贫', '养老帮扶'],
  },
  {
    slug: 'ef-collect',
    group: 'elder-fraud',
    keywords: ['收藏品', '纪念币', '字画', '邮票', '拍卖', '回购'],
  },
  { slug: 'ef-tour', group: 'elder-fraud', keywords: ['低价游', '免费旅游', '购物团'] },
  {
    slug: 'ef-pyramid',
    group: 'elder-fraud',
    keywords: ['传销', '拉人头', '消费返利', '资金盘', '数字货币'],
  },
  { slug: 'ef-other', group: 'elder-fraud', keywords: [] },
  {
    slug: 'ef-police',
    group: 'phone-fraud',
    keywords: ['公检法', '安全账户', '洗钱', '通缉令', '涉嫌违法调查'],
  },
  {
    slug: 'ef-kin',
    group: 'phone-fraud',
    keywords: ['孙子', '出车祸', '保释金', '领导', '换脸', '冒充熟人'],
  },
  {
    slug: 'ef-agent',
    group: 'phone-fraud',
    keywords: ['客服', '百万保障', '理赔', '会员扣费', '快递丢失'],
  },
  {
    slug: 'ef-invest',
    group: 'phone-fraud',
    keywords: ['荐股', '虚拟币', '导师', '内幕', '高收益'],
  },
  { slug: 'ef-task', group: 'phone-fraud', keywords: ['刷单', '做任务', '返利', '点赞'] },
  { slug: 'ef-loan', group: 'phone-fraud', keywords: ['贷款', '征信', '注销校园贷', '手续费'] },
  { slug: 'ef-prize', group: 'phone-fraud', keywords: ['中奖', '领礼品', '扫码', '抽奖'] },
  { slug: 'ef-romance', group: 'phone-fraud', keywords: ['网恋', '征婚', '黄昏恋', '杀猪盘'] },
  { slug: 'gc-cyber', group: 'phone-fraud', keywords: ['裸聊', '水军', '网络敲诈', '恶意索赔'] },
  {
    slug: 'gc-market',
    group: 'gang',
    keywords: ['保护费', '欺行霸市', '强买强卖', '黑煤气', '废品垄断'],
  },
  { slug: 'gc-engineering', group: 'gang', keywords: ['强揽工程', '沙石垄断', '围标', '堵工地'] },
  { slug: 'gc-transport', group: 'gang', keywords: ['拦车', '黑车', '收过路费', '碰瓷'] },
  { slug: 'gc-resource', group: 'gang', keywords: ['盗采', '河砂', '矿', '渔霸'] },
  { slug: 'gc-rental', group: 'gang', keywords: ['黑中介', '克扣押金', '强行搬离'] },
  { slug: 'gc-minors', group: 'gang', keywords: ['未成年', '校园', '有偿陪侍'] },
  { slug: 'gc-overseas', group: 'gang', keywords: ['境外', '偷渡', '电诈园区'] },
  { slug: 'gc-other', group: 'gang', keywords: [] },
  { slug: 'gc-debt', group: 'debt', keywords: ['催收', '泼油漆', '跟踪', '堵锁眼', '爆通讯录'] },
  { slug: 'gc-loan', group: 'debt', keywords: ['套路贷', '砍头息', '校园贷', '高利贷'] },
  { slug: 'gc-underground', group: 'debt', keywords: ['讨债公司', '摆场子', '占场', '医闹'] },
  { slug: 'gc-village-bully', group: 'village', keywords: ['村霸', '宗族', '横行乡里'] },
  {
    slug: 'gc-village-power',
    group: 'village',
    keywords: ['村官', '贿选', '换届', '集体资产', '操纵选举'],
  },
  { slug: 'gc-land', group: 'village', keywords: ['强拆', '断水断电', '征地', '恐吓签字'] },
  { slug: 'gc-vice', group: 'vice', keywords: ['赌场', '卖淫', '吸毒', '涉黄'] },
  { slug: 'gc-umbrella', group: 'umbrella', keywords: ['保护伞', '通风报信', '勾结'] },
  { slug: 'unsure', group: 'other', keywords: [] },
] as const satisfies readonly CategoryFacts[]
