/** Words of the `model/*` rules: files, front matter, settings. */
export const model = {
  'model/yaml': {
    message: '设置部分（YAML）读不懂：{reason}。',
    hint: '[[把这一行写成 {mend}。]]看这一行前后：冒号后要空一格，缩进要对齐，含有 : # [ ] { } 或引号的文字要用单引号括起来。',
  },
  'model/yaml-comment': {
    message: '# 后面的字不会印出来：{typed}。',
    hint: '写成 {mend}；# 后的话若是给自己看的，在 # 后空一格。',
  },
  'model/yaml-mark': {
    message: '以 &、! 或 * 开头的词在设置部分是记号，不会印出来：{typed}。',
    hint: '写成 {mend}。',
  },
  'model/leftover-mark': {
    message: '“{key}”里不用排版记号，{what}会照样印出来：{typed}。',
    hint: '[[改成 {mend}；]]用不着就删去。',
  },
  'model/yaml-tab': {
    message: '设置部分用了制表符（Tab）缩进，YAML 不允许。',
    hint: '把行首的 Tab 换成空格，每层两个。',
  },
  'model/duplicate-key': {
    message: '同一个键写了两次。',
    hint: '删去其中一个。',
  },
  'model/unknown-key': {
    message: '{where}里没有“{key}”这个键。',
    hint: '[[是不是想写 {suggestion}？]]可用的键：{allowed}。',
  },
  'model/later-key': {
    message: '“{key}”现在还不能用：{later}还没有做好，写了也不会照办。',
    hint: '删去这一行。',
  },
  'model/missing-key': {
    message: '缺少“{key}”。',
    hint: '补上一行 {key}: …。',
  },
  'model/wrong-type': {
    message: '“{key}”应是{expected}，写的是{received}（{value}）。',
    hint: '改成{expected}；数字若是文字，用引号括起来。',
  },
  'model/bad-value': {
    message: '“{key}”不能是“{value}”。',
    hint: '[[是不是想写 {suggestion}？]]可用：{allowed}。',
  },
  'model/bad-format': {
    message: '“{key}”的写法不对：{value}。',
    hint: '颜色写 #rrggbb；网址以 https:// 开头。',
  },
  'model/out-of-range': {
    message: '“{key}”是 {value}，超出范围。',
    hint: '应当 {allowed}。',
  },
  'model/columns-order': {
    message: '{key} 写的是 {value}：最少的栏数比最多的还多。',
    hint: '先写最少，再写最多，如 [2, 3]；两个数可以相同。',
  },
  'model/blank-text': {
    message: '“{key}”是空的。',
    hint: '写上内容，或删去这一行。',
  },
  'model/bad-timezone': {
    message: '“{key}”不是时区：{value}。',
    hint: '写成 洲/城市，如 Asia/Shanghai。',
  },
  'model/bad-date': {
    message: '“{key}”不是日历上的日期：{value}。',
    hint: '写成 年-月-日 四位两位两位，如 2023-08-18。',
  },
  'model/no-front-matter': {
    message: '文件开头没有设置部分。',
    hint: '第一行写 ---，下面写 headline: 等各项，再用一行 --- 结束。',
  },
  'model/unreadable': {
    message: '文件读不出来：{reason}。',
    hint: '检查文件是否存在、有没有读取权限，并存成 UTF-8。',
  },
  'model/missing-newspaper': {
    message: '找不到 newspaper.yaml。',
    hint: '[[把 {found} 改名为 newspaper.yaml。]]没有就在 {folder}/ 里建一个 newspaper.yaml，至少写 name: 报名。',
  },
  'model/missing-issue': {
    message: '{folder} 里没有 issue.mdx。',
    hint: '[[把 {found} 改名为 issue.mdx。]]没有就建一个 issue.mdx，写 date、number、pages；文件夹若不是一期报纸，名字前加下划线。',
  },
  'model/no-such-issue': {
    message: '没有 {date} 这一期。',
    hint: '[[是不是想写 {suggestion}？]]文件夹名是出版日期，如 2023-08-18。',
  },
  'model/no-issues': {
    message: '{folder}/ 里一期报纸也没有。',
    hint: '建一个以日期命名的文件夹，如 2023-08-18，里面放 issue.mdx 和稿件。',
  },
  'model/not-mdx': {
    message: '{file} 不是 .mdx，没有当作稿件读。',
    hint: '[[是稿件就改名为 {suggestion}；]][[是稿件就把里面的文字另存为 {copy}；]]不是稿件的，文件名前加下划线。',
  },
  'model/mdx-case': {
    message: '稿件 {file} 没有读：扩展名要小写。',
    hint: '改名为 {suggestion}。',
  },
  'model/not-read': {
    message: '稿件 {file} 没有读：{folder}/ 里的文件不当作稿件。',
    hint: '[[移到本期文件夹，叫 {suggestion}；]]稿件放在以日期命名的文件夹里。',
  },
  'model/folder-name': {
    message: '文件夹 {folder} 没有读：一期报纸的文件夹以出版日期命名。',
    hint: '[[改名为 {suggestion}，直接放在刊期文件夹下；]]不是一期报纸的，名字前加下划线。',
  },
  'model/issue-date': {
    message: '日期 {date} 与文件夹名 {folder} 不一致。',
    hint: '改 date，或改文件夹名。',
  },
  'model/page-numbers': {
    message: '版次应从小到大：{before} 之后写的是 {number}。',
    hint: '改成 number: {next}。',
  },
  'model/page-gap': {
    message: '第 {number} 版之前没有第 {missing} 版。',
    hint: '只出这几版，不必改；否则在 pages 里补上。',
  },
  'model/no-such-page': {
    message: '本期没有第 {page} 版，只有第 {pages} 版。',
    hint: '把 page 改成其中一个，或写 auto。',
  },
  'model/duplicate-slug': {
    message: '两篇稿件同名：{slug} 也在 {other}。',
    hint: '给其中一个文件改名；稿件名在一期之内不能重复（不分大小写）。',
  },
  'model/bad-slug': {
    message: '文件名“{slug}”不能作网址。',
    hint: '只用小写字母、数字和连字符，如 {suggestion}.mdx。',
  },
  'model/reserved-slug': {
    message: '文件名“{slug}”是保留的。',
    hint: '换一个名字：两位数字和 print、cards、images、issue 是网址里的固定部分。',
  },
  'model/unknown-story': {
    message: '本期没有稿件“{slug}”。',
    hint: '[[是不是想写 {suggestion}？]]写稿件的文件名，不带 .mdx。',
  },
  'model/missing-picture': {
    message: '找不到图片 {path}。',
    hint: '[[是不是想写 {suggestion}？]]把图片放进本期文件夹的 images/ 里，或改正路径和大小写。',
  },
  'model/picture-type': {
    message: '{path} 不是能用的图片格式。',
    hint: '用 .jpg .jpeg .png .webp .avif 或 .tif，图表用 .svg。',
  },
  'model/outside-folder': {
    message: '路径 {path} 走出了本期文件夹。',
    hint: '把文件复制到本期文件夹里，用 ./images/… 这样的相对路径；不要用 .. 、绝对路径或指向外面的链接。',
  },
  'model/remote-picture': {
    message: '图片 {path} 在网上，排版时不联网。',
    hint: '把图片下载到本期文件夹的 images/ 里，用 ./images/… 引用。',
  },
  'model/template-bands': {
    message: '版面图第 {band} 行有 {found} 个字母，第 1 行有 {expected} 个。',
    hint: '每行一栏一个字母，各行要一样多。',
  },
  'model/template-rows': {
    message: 'rows 有 {found} 项，版面图有 {expected} 行。',
    hint: '每行给一个行数，由程序定的写 *。',
  },
  'model/template-shape': {
    message: '区 {letter} 不是一个长方形。',
    hint: '同一个字母要连成长方形；另一块请用别的字母。',
  },
  'model/template-columns': {
    message: '版面图有 {found} 栏，本报版式是 {expected} 栏。',
    hint: '每行写 {expected} 个字母。',
  },
  'model/rest-missing': {
    message: '版面图第 {band} 行画了 ?，可是没有写 rest: auto。',
    hint: '加一行 rest: auto，余下的稿件就由程序排进 ?；或把 ? 换成字母。',
  },
  'model/rest-nowhere': {
    message: '写了 rest: auto，版面图里却没有 ?。',
    hint: '把留给余稿的格子画成 ?，或删去 rest。',
  },
  'model/drawn-cols': {
    message: '区 {letter} 的 cols 用不上：栏数是在 areas 里画出来的。',
    hint: '删去 cols，改画版面图；cols 只和 tree 同用。',
  },
  'model/tree-syntax': {
    message: 'tree 第 {position} 个字符（{found}）不对：{why}。',
    hint: '写成 A/((B/D)|(C/E)) 这样：/ 是上下，| 是左右，每切一层加一对括号。',
  },
  'model/tree-key': {
    message: 'tree 不和 {key} 同用。',
    hint: '删去 {key}；要定行数就画 areas 和 rows，要定栏宽就在该区写 cols。',
  },
  'model/tree-name': {
    message: 'tree 里的 {name} 既没有在下面写明，也不是稿件名。',
    hint: '加一行 {name}: 稿件名；或在 tree 里直接写稿件的 slug。',
  },
  'model/tree-twice': {
    message: 'tree 里 {name} 出现了两次。',
    hint: '每个名字只写一处。',
  },
  'model/tree-cols': {
    message: '区 {name} 要 {cols} 栏，本报版式只有 {columns} 栏。',
    hint: '把 cols 改成 {columns} 以内。',
  },
  'model/template-letter': {
    message: '版面上没有区 {letter}。',
    hint: '在 areas 里画上 {letter}（或写进 tree），或删去这一项。',
  },
  'model/empty-area': {
    message: '区 {letter} 没有稿件。',
    hint: '写 {letter}: 稿件名，或 {letter}: { furniture: ornament }。',
  },
  'model/area-both': {
    message: '区 {letter} 既写了 {one}，又写了 {other}。',
    hint: '只留一个；几篇稿件合成一区写 stories: [甲, 乙]，版面构件不带稿件。',
  },
  'model/area-twice': {
    message: '稿件“{slug}”排在了两处：区 {letter} 和 {other}。',
    hint: '只留一处。',
  },
  'model/area-page': {
    message: '区 {letter} 的稿件“{slug}”写的是第 {page} 版，模板在第 {template} 版。',
    hint: '把稿件的 page 改成 {template}，或从模板里拿掉它。',
  },
  'model/config': {
    message: 'banxin.config.ts 用不了：{reason}。',
    hint: '用 export const config = defineConfig({ … })，里面只放函数和组件定义。',
  },
} as const;
