/**
 * Characters of Guangzhou's place names that a dictionary reads in another way, or in several: the usual reading
 * here first, then those that people also type.
 *
 * Sources: 《现代汉语词典》 for 埔 (bù 大埔, pǔ 黄埔), 涌 (chōng 河汊, in 广东), 滘 (jiào 河汊, in 广东), 番 (pān 番禺),
 * 圩 (xū 集市), 厦, 莞 (guǎn 东莞), 莘, 堡, 碁 (qí, 棋); 黄小娅《广州独特的河流通名“涌”和“滘”》, 广州大学 2012;
 * station names of Guangzhou Metro for 陂 (Chebei), 湴 (Changban), 滘 (Lijiao), 沥 (Lijiao), 涌 (Dongchong),
 * 冼 (Xiancun), 塱 (Xilang), 区 (Ouzhuang); Unicode CLDR Han-Latin for 㘵 (bù).
 * 大 is dà in 大夫田 too. Later readings of 冚 and 滘 (kam and ham in Cantonese; gao from its phonetic part 告) are for those who guess.
 */
export const localReadings: Readonly<Record<string, string>> = {
  㘵: 'bu',
  冚: 'kan ham kam',
  区: 'qu ou',
  合: 'he ge',
  吓: 'xia he',
  咀: 'zui ju',
  圩: 'xu wei',
  埔: 'pu bu',
  堡: 'bao bu pu',
  塱: 'lang',
  塞: 'sai se',
  巷: 'xiang hang',
  幢: 'chuang zhuang',
  仔: 'zai zi',
  六: 'liu lu',
  冲: 'chong',
  冼: 'xian xi',
  厦: 'sha xia',
  大: 'da',
  屏: 'ping bing',
  曾: 'zeng ceng',
  杉: 'shan sha',
  柏: 'bai bo',
  桔: 'ju jie',
  槟: 'bin bing',
  沥: 'li',
  洗: 'xi xian',
  涌: 'chong yong',
  涡: 'wo guo',
  湴: 'ban pan',
  滘: 'jiao gao',
  漖: 'jiao',
  番: 'pan fan',
  盛: 'sheng cheng',
  碁: 'qi ji',
  磻: 'pan bo',
  翟: 'zhai di',
  莘: 'shen xin',
  莞: 'guan wan',
  落: 'luo lao',
  蔚: 'wei yu',
  行: 'hang xing',
  角: 'jiao jue',
  谷: 'gu yu',
  车: 'che ju',
  陂: 'bei pi po',
  露: 'lu lou',
  颈: 'jing geng',
  乐: 'le yue',
  朝: 'chao zhao',
  都: 'du dou',
  长: 'chang zhang',
}

/** Polyphones whose reading the name decides; the other one is indexed beside it. */
export const otherReadings: Readonly<Record<string, string>> = {
  藏: 'cang zang',
  解: 'jie xie',
  调: 'tiao diao',
  重: 'zhong chong',
}
