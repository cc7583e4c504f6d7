/**
 * Words of the headline language by what they do in a sentence: what begins a phrase, what leans on its
 * neighbour, what says that something is done. General Chinese of newspapers; a paper's own names belong
 * in its lexicon. In: nothing. Out: sets.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));
const chars = (text: string): ReadonlySet<string> => new Set(text);

/** Prepositions: a phrase begins with one, and its object follows on the same line. */
export const PREPOSITIONS: ReadonlySet<string> = new Set([
  ...'把被向对为在从由给让将用以按据于自至到往跟替随沿朝经',
  ...set('为了 通过 关于 对于 根据 按照 随着 围绕 针对 依托 凭借 沿着 向着 直到 截至 由于 除了'),
]);
/** Words that join two things: the second one follows on the same line. */
export const JOINERS: ReadonlySet<string> = new Set([
  ...'和与及或暨既',
  ...set('以及 并且 或者 还是'),
]);
/** Adverbs and auxiliaries: they begin a predicate and lean on the verb after them. */
export const ADVERBS: ReadonlySet<string> = new Set([
  ...'再又也都还就才已正均皆仍更最很太不没未别莫勿非只仅便却竟可能会要应须需愿敢肯该必将约近超逾共齐争同互先快渐频屡连常总真好越日夜',
  ...set(
    '不断 持续 进一步 全面 深入 积极 全力 奋力 着力 大力 合力 聚力 努力 加快 首次 再次 多次 重新 连续',
  ),
  ...set(
    '同比 环比 正式 陆续 相继 先后 即将 将要 已经 曾经 正在 不再 不必 不能 不会 不要 不可 不得 可以 可能',
  ),
  ...set(
    '应该 应当 必须 需要 一起 共同 共话 全程 全部 都能 都要 都是 只为 只要 只是 从未 从不 尚未 亲手 亲自',
  ),
  ...set(
    '当场 当日 逐一 逐条 统一 提前 按时 按月 同台 同日 连夜 彻夜 现场 免费 自愿 主动 切实 扎实 稳步 有序 终于',
  ),
  ...set(
    '这样 那样 究竟 到底 何必 难道 原来 其实 往往 常常 一直 始终 永远 随时 随地 一致 一同 分别 各自 互相',
  ),
]);
/** Question words: a question's second half begins with one. */
export const ASKS: ReadonlySet<string> = new Set([
  ...'谁哪几何',
  ...set(
    '怎样 怎么 如何 为何 为什么 是否 能否 可否 哪些 哪个 哪里 哪儿 多少 多久 多大 多远 几时 何时 何处 何以',
  ),
  ...set(
    '有多大 有多小 有多长 有多高 有多远 有多少 有多难 什么 怎么样 怎么办 有多 是怎样 是怎么 有没有 能不能 要不要 是不是 算不算 该不该 会不会 好不好 行不行',
  ),
]);
/** Verbs of one character: they begin a predicate and keep their object. */
export const SHORT_VERBS: ReadonlySet<string> = chars(
  '是有成做办送进上看找建开打讲拍守护唱写画读听说问走跑登入获享赛比晒拧磨修造缝织采种养卖买租借还捐献换装拆添增减降升涨补发领交缴存取报评选亮赴访谈促保稳解惠治育练强圆筑架铺抢救战迎过收治带领教学结断放居防播定提唱陪砌炼吹批拔拿扛举吊载跨凿引贷催省花赚挣欠罚诉判劝慰谢敬念忆悟懂识叹扶待创谋奔闯抓赢夺摘挂穿越变成搬盖留说喊叫怕爱想盼请聘用占含达破满超值管帮扶助传承点查验测算量记录印刷排改编播演吃喝住睡坐站扫挖运撑丈',
);
/** What completes a verb and keeps what follows it: 送到, 办进, 献给. */
export const LEANING_ENDS: ReadonlySet<string> = chars('到给在为向往于至');
/** What completes a verb: 抢通, 磨穿, 亮起. */
export const VERB_ENDS: ReadonlySet<string> = chars(
  '进成入出上下起完掉满过开住好通穿空透明懂见回倒走去来',
);

/** Words of time that stand before a sentence. */
export const TIMES: ReadonlySet<string> = set(`
  今晚 明晚 昨晚 当晚 昨夜 今夜 今起 今日 今天 今年 明日 明天 明年 昨日 昨天 去年 前天 后天 当天 当日 当年 近日 近期 日前 目前 如今 周末 春节 元旦 国庆 中秋 端午 清明 重阳 元宵 除夕 暑假 寒假 暑期 汛期 假期 夏夜 雪夜 深夜 凌晨 清晨 早晨 上午 中午 下午 午后 傍晚 夜间 夜里 晚上 白天 春天 夏天 秋天 冬天 月底 月初 年底 年初 年末 年中 季末 上半年 下半年 本周 本月 本周五 下周 下月 每天 每年 每月 每周 每小时 每日 一季度 二季度 三季度 四季度 前三季度 上季度 未来 立春 雨水 惊蛰 春分 谷雨 立夏 小满 芒种 夏至 小暑 大暑 立秋 处暑 白露 秋分 寒露 霜降 立冬 小雪 大雪 冬至 小寒 大寒`);
/** Ends of phrases of time: 汛期来临前, 落户以来. */
export const TIME_END =
  /(?:以来|期间|之后|之前|之际|过后|前后|前夕|来临|时节|时分|假期|年来|首日|今日|昨日|当天|起|后|时)$/u;

/** Words that point at a noun or count it: the noun follows on the same line. */
export const POINTERS: ReadonlySet<string> = set(`
  这 那 每 各 某 该 此 这些 那些 这个 那个 这位 那位 这项 这次 这场 这条 这座 这家 这群 这支 这里的 各类 各种 各级 各界 全体 部分 许多 不少 更多
  首批 首个 首家 首座 首条 首届 首台 首部 首场 首张 首支 一批 多名 多个 多家 多项 数名 数家 第一 最后 最大 最新 最美 每位 每个 每名 每人 每家 半天
`);
/** Words before a person's name. */
export const TITLE_END =
  /(?:员|长|师|工|匠|手|家|师傅|主席|主任|书记|厂长|记者|医生|护士|骑手|司机|教练|选手|教授|院士|劳模|队员|委员|代表|专家|老人|老兵|标兵|先生|女士|同志|夫妇|兄弟|姐妹)$/u;
const SURNAMES = chars(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺',
);
const DOUBLE_SURNAMES = set(
  '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 令狐 百里 呼延 东郭 南门',
);
/** Length of the surname a text begins with: 0, 1 or 2. */
export const surnameLength = (text: string): number =>
  DOUBLE_SURNAMES.has(text.slice(0, 2)) ? 2 : SURNAMES.has(text.slice(0, 1)) ? 1 : 0;

/** Ends of nouns that a dictionary leaves alone: 采煤|机, 炼钢|厂. */
export const NOUN_ENDS: ReadonlySet<string> = chars(
  '区县市镇乡村州省国街巷路桥港湾湖海江河山岛库坝站场厂矿室线车机器队组团会局部院校所厅馆店铺亭园坊社班级层员者工师家人长手民户生友迷友匠农商客法费率量度额价税卡票证单表书报页片稿歌曲剧戏品物具料材油钢布衣帽鞋业史学课赛奖节期性化式型版条款案令制权责图榜墙灯光声病症药膏粮茶米面汤饭菜酒果林树草花鱼虾羊牛马鸡猪年里上下中内外前后间旁边畔处点面头口门窗房屋楼塔井炉窑圈群',
);
/** Characters before a noun that are part of it: 新|列车, 老|焊工. */
export const NOUN_STARTS: ReadonlySet<string> = chars(
  '新老小大旧好坏女男总副首每各全多半双单微云超准亚非无有高低长短深浅热冷真假洋土名本该此某另众诸老阿第零',
);
