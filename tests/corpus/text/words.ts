/**
 * The words of the corpus: stones, tiles, instruments that nobody ever built, and who counts them. No
 * person, place or organisation of the world is named, so that nothing here can be taken for news.
 */
const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Things that are sorted, laid and counted. */
export const things = list(`
  卵石 方砖 六角砖 三角砖 菱形砖 弧边砖 瓷片 玻璃珠 木楔 铜垫片 竹签 算珠 积木 棋格板 拼图块 绳结 线轴
  钩环 小漏斗 软弹簧 空盒 沙袋 纸筒 石条 青砖 釉面砖 花砖 扁石 白石子 黑石子 斑纹石 圆木片 卡槽 标签
  骰子 筹码 滑块 铅坠 瓶塞 扣板 隔板 网格纸 薄木条 软木塞 陶管 陶环 石英粒 麻绳 蜡块 方格布`);

/** Instruments of sound and measure, all invented. */
export const instruments = list(`
  折页琴 回声筒 水滴钟 三弦尺 风孔笛 滚珠筝 抽屉鼓 齿条琴 影子锣 磁簧笙 雨珠板 缝隙号 弹格琴 转角铃
  自动数石机 转角量规 对缝器 分格盘 翻砖手 听缝仪 慢转台 双面秤 齐边夹 记步轮 沙漏阵列 影长尺 斜面滑车
  三段式筛筒 反光测平仪 会走的卷尺 倒计数盘 隔层升降架 石子分拣带`);

/** Parts of them. */
export const parts = list(`
  边角 底面 接缝 釉层 棱线 卡口 刻度 转轴 簧片 盖板 外圈 内圈 把手 底座 托盘 出口 侧壁 纹路 指针 摆臂
  第三格 最后一排 左上角 右侧导轨 中间一层 上盖 铭牌 缺口 滑道 螺纹 支脚 齿面`);

/** What can be measured. */
export const properties = list(`
  长边 厚度 重量 颜色 回声 缝宽 平整度 间距 转速 圈数 音高 弧度 落点 温差 含水率 倾角 周长 对角线
  滚动距离 静置时间 排列密度 余料比例 误差 亮度 粗糙度 节拍`);

/** Where it happens: rooms and tables, never a place with a name. */
export const rooms = list(`
  试铺间 分拣台 长桌尽头 听音室 砖架下层 样品间 数字墙前 三号工位 河滩模型区 北侧陈列架 测量间 走廊转角
  暗箱里 露天晒架 工具间门口 第二排货架 圆桌中央 储物格 讲解台 门厅地面 斜坡轨道 水槽边 屋顶平台 临时棚下`);

/** Who does it, by what they do. */
export const people = list(`
  分拣员 试铺员 记数员 听音员 观察者 值班员 拼砖的人 数石子的人 来访的孩子 第二组 第七组 校准小组
  量石小组 铺砖组 记录人 两名新手 最年长的学员 负责贴标签的人 参加试听的人 翻译图纸的人 围观的人
  轮值组长 设计者 一位常来的读者 备料的人 修补组`);

/** What is done to a thing. */
export const verbs = list(`
  摆放 分拣 称量 对齐 翻转 敲击 打磨 清点 编号 烘干 浸泡 拼接 拆开 归位 丈量 试铺 校准 挑选 装箱 标记
  比对 描边 过筛 叠放 旋转 固定 测听 封存 替换 抛光 记录 核对`);

/** Turns of action that need no object. */
export const acts = list(`
  重新排序 逐一核对 换边再铺 从头数起 停下来听 退回原位 先拆后拼 分层晾干 按色归类 调换次序 减半再试
  慢速转动 留缝不填 两两配对 隔行取样 倒序检查 减少一道工序 增加一层隔板 统一标注 抽样复测 连续试转
  分三步完成 当面点清 轮流操作 保持静止 缩短间隔 加宽一格 放慢一拍 反向铺设 原样保留`);

/** How. */
export const manners = list(`
  仔细 缓慢 均匀 反复 耐心 一次 轻轻 同时 先后 分别 依次 逐行 整体 大致 完全 提前 随机 照图 凭手感
  不紧不慢 成对 连续 重新 顺着纹路 贴着墙边`);

/** Of what kind. */
export const kinds = list(`
  细长的 圆润的 不规则的 半透明的 略微翘起的 带缺口的 新烧制的 回收的 最常见的 偏厚的 平整的 手工的
  磨砂的 双层的 可拆卸的 难以察觉的 低沉的 清亮的 断断续续的 相当稳定的 浅色的 深色的 偶然出现的`);

/** Units of counting, each with what it counts well. */
export const counters = list(`块 枚 件 组 排 格 次 遍 套 箱 层 袋 份 圈 步 行 轮 条`);

/** Units of measure. */
export const measures = list(`毫米 厘米 米 克 千克 秒 分钟 小时 度 赫兹 升 平方米 拍 转`);

/** When. */
export const times = list(`
  上午 下午 前一天 当天傍晚 第三周 雨停以后 开始前 结束时 午休之后 头两个月 入秋以来 近日 随后几天
  试铺当日 换班之前 周末 清晨 闭馆之后 上一轮 这一季 最初三天 目前 半年后 天亮以前`);

/** Links between sentences. */
export const links = list(`
  随后 不过 其中 因此 同时 与此相比 换句话说 据记录 据介绍 另外 事实上 到目前为止 在此之前 相应地 接下来
  即便如此 更重要的是 值得一提的是 按照图纸 从数字上看 结果是 反过来`);

/** Latin words that stand in Chinese text. */
export const latin = list(`
  Tile-X PDF 3D A4 GRID B612 App LED Wi-Fi USB-C pebble mosaic OK DIY No.7 S形 T形 X轴 pH RGB demo Q&A
  beta版 CNC Markdown stone-log tessellation`);

/** Booklets and lists that nobody wrote. */
export const booklets = list(`
  铺砖手记 石子谱 缝宽对照表 听音笔记 六角图例 分拣守则 试铺日程 余料清单 转角做法十二种 数石歌
  回声记录（第三册） 颜色索引 量具使用说明 一百种摆法`);

/** Sayings that are quoted. */
export const sayings = list(`
  先量后铺 留一条缝 数到一百再停 宁慢勿斜 一格一声 看底不看面 边角不浪费 两人一尺 先听再敲 石不过手不入谱
  不凑整 缝是设计出来的 转一圈回到原处 少一块也算数`);

/** Given and family parts of invented names: no family is called so. */
export const familyParts = list(`砾 瓷 棱 釉 楔 缝 匀 圭 陶 榫 砚 筝 铎 弧 格 箩 簧 粟 棋 笙`);
/** Given parts of invented names. */
export const givenParts = list(`
  方一 小圆 三角 匀 长 正 平 知数 听 边 半 石 朴 点 量 重 方 明格 数 安 未央 行 初 满 之尺 双 七 青`);

/** Names in letters or with a dot. */
export const foreignNames = list(
  `阿砾·方石 莫瓦·特瑟拉 库比·罗姆斯 Pebbla Tessa·格里 伊尔·蒙德三世`,
);
