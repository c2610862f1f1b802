/** The eight kinds of matter that a resident chooses from first. */
const categoryGroups = {
  'elder-fraud': {
    label: '养老诈骗',
    example: '养老院、保健品、高息投资、以房养老',
  },
  'phone-fraud': {
    label: '电话、网络诈骗',
    example: '冒充公安、家人、客服，网上投资',
  },
  gang: {
    label: '黑恶势力、欺行霸市',
    example: '收保护费、强揽工程、拦车收钱',
  },
  debt: {
    label: '暴力讨债、非法拘禁',
    example: '泼漆堵门、不让人走、套路贷',
  },
  village: {
    label: '村霸、把持基层',
    example: '操纵选举、占集体的地、逼人签字',
  },
  vice: {
    label: '赌、毒、黄',
    example: '有人开赌场、卖毒品',
  },
  umbrella: {
    label: '公职人员充当保护伞',
    example: '通风报信、压着不办',
  },
  other: {
    label: '其他，或不清楚',
    example: '说不准是哪一类，也可以说',
  },
}

export default categoryGroups
