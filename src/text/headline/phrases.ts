/**
 * A small built-in list of set phrases of a Chinese newspaper that a dictionary splits and a reader
 * would not. The paper's own names belong in its lexicon, not here.
 */

/** Never broken in headlines unless wider than the measure. */
export const SET_PHRASES: readonly string[] = [
  ...['总工会', '工会工作', '工会干部', '工会组织', '产业工人', '劳动模范', '劳模精神', '工匠精神'],
  ...['劳动精神', '高技能人才', '技能人才', '技能大赛', '劳动竞赛', '创新工作室', '工作体系'],
  ...['高质量发展', '合法权益', '集体协商', '困难职工', '一线职工', '新就业形态', '职工之家'],
  ...['人大常委会', '常务副主席', '党组书记', '代表大会', '座谈会', '动员会', '表彰大会'],
  ...['二十大精神', '新时代', '新局面', '新征程', '灾后重建', '复工复产', '防汛救灾', '抢险救灾'],
  ...['受灾项目', '安置点', '志愿者', '志愿服务', '全民健身', '数字化', '便民服务', '惠民生'],
  ...['老字号', '非遗', '大讲堂', '公开课', '宣讲团', '上半年', '下半年', '一季度', '年轻人'],
];
