"""English words by which people render a Chinese word and that the dictionary does not name.

Drawn from the caption pairs on which the language packs are trained, which were written for this
project (CC0 1.0); ``python -m training.equivalents`` says how. None of it was looked over word by
word: it is evidence that a word was rendered, and not shown as a translation.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from rednote_desktop.translation.english import stem, widened

_TABLE: Final = """
e人:extrovert i人:introvert 一个人:one 一会儿:while 一共:total 一口气:gasped 一句话:sentence
一块:slice 一定:must 一小撮:pinch 一本正经:serious 一次:again 一种:kind 一般:usually 一路:way
一身汗:sweaty 一辈子:life,forever 一边:while 一遍:again 一阵子:while 万:million
万圣节:halloween 上分:ranked 上头:addictive 上标:label 上桌:served 上衣:top 上链接:link
下去:down 下头:ick 下山:down 下巴:jaw 下水道:drain 下线:log 下车:off,get 下雨:rainy
下面:under,bottom 不会:does 不值得:worth 不停:without 不再:stop 不到:under,less 不好:bad
不好意思:shy 不怕:afraid 不想:want 不新鲜:fresh 不然:will 不知:idea 不管:whatever 不行:not
不该:should 不错:nice 丑:ugliest 世上:world 业:homework 东北:northeastern
东西:thing,something,everything 丝巾:scarf 丝袜:tight 丢人:embarrassing,shame 两样:both
两边:both 两面:both 严重:badly 个中:chinese 个人:people,two 个头:haircut 个子:petite,short
中国:chinese 中国间谍:spy 中场:halftime 中途:halfway 中间:between 临时抱佛脚:cramming 丸子:buns
为啥:why,reason 为止:until 主:lead 主要:most 主角:main 主页:profile 举铁:lift 久:long,longer
之内:within 之间:between 乌龟:turtle 乖:boy 习惯:used 习惯性:habit 书包:backpack 书店:bookshop
乱:messy,mess,chaos 乱七八糟:mess 乱花钱:waste 乳:lotion,primer 事:thing,about 二:second
二手:secondhand,thrifted,used 互:each 互关:mutual 互相:each,other 五星:stars 五月:may
亚洲:asian 亚麻:linen 交:due 交朋友:make 交猫税:tax 产后:postpartum 亮:glitter 人:nobody,who
人人:everyone 人像:portraits 人均:head,per 人家:they 人行道:pavement 人间:restored
人间蒸发:ghost 什么时候:when 今年:this 从前:used 从小:grown 从此:since 从没:never 仔:clay
代替:instead 以上:over 以下:under 仪式感:ritual 任何:any,anyone 伊丽莎白:cone 优雅:elegant
会不会:too 会员:membership 会长:grown 传奇:legend 伤:hurt 伸缩:tension 似的:like 位置:location
低音:alto 住院:ward 体检:checkup 体重:weighs,scale 余额:account 佛系:buddhist 作品:portfolio
作息:schedule 作证:confirm 你妈:your 佩服:respect 侧:sideways 便宜:cheaper,cheapest 促:sale
俄:oklahoma 保姆:foolproof 保持:stay 保洁:cleaner,janitor 保温:thermos 保温杯:thermos
保湿:moisturizer 保证:promise 信号:cell 俩:both 修:fix,trim,edit 修图:edit 修好:fix 修手:repair
修车:mechanic 俯卧撑:ups 倍:twice 倒影:reflection 倔:stubborn 倦怠:burnout 假:off 假期:holiday
做完:done 停车场:lot 健身:gym,fitness 偶像:hero 偷偷:sneak 催婚:marriage 傻:silly,stupid
兄弟:dude,bro 充:charge 充电:charge 先:before,then 光泽:glow 克拉:oklahoma 党:student
入味:flavor 入门:beginners 全:all,full 全国:country 全场:stadium 全城:town 全部:everything
公交:bus 公公:law 公司:office 关:off 关于:about 关掉:off,turn 其中:them 其他:else,other
具:furniture 具体:exactly 养活:alive 养生:wellness 内:within 内心:inner 内耗:overthinking
内衣:bra 内裤:underwear 冒泡:pop 写作:homework 冰:iced 冰水:ice 冰箱:fridge 冷冻:freezer
冷藏:chill 准备:ready 准时:sharp 凉茶:herbal 减肥:diet 凑钱:chips 几个:many,few 几分:few
几天:many,few 几次:many 几点:what 凶手:killer 出名:famous 出处:reposting 出租:rental 出租车:cab
出门:out 刀工:skills 分叉:split 分手:breakup 分摊:split 分量:portions 切成:into 划:scroll
划算:deal 列:list 列车员:conductor 创业:startup 创可贴:bandage 初中:middle 别人:else,someone
到了:arrived 到家:home 到底:how 到现在:still,since 到达:arrival 刷:scroll 券:coupon 刺:bones
剂:remover 削:sharpen 前:before 剧:show,drama 剩:leftover 剩下:rest,leftover 剪:haircut 副:pair
副业:hustle 割:mow 力气:energy 力量:weight 劝:advice 办公:desk 办法:way 功能:features 加:and
加冰:ice 加分:flag 加满:tank 加点:add 动作:form 动感:spin 动画片:cartoon 助攻:wingman 勃:bob
勒:dug 勤:often 勺:spoonful 勺子:spoon 勾:snagged 匀:blend 包子:buns 包饺子:dumplings 化:melt
化疗:chemo 北方:northerners 北门:north 区:section,zone 医生:vet 十五:fifteenth 十几:teenage
十分:minutes 千万:never 午:afternoon 午餐:brunch 协会:hoa 单:order 单号:track 单独:separate,its
单眼皮:monolids 单词:vocabulary,memorize 单身狗:single 南方:southerners 博主:creator 卡住:stuck
卡车:trucker 卧铺:sleeper 卫衣:hoodie 危险:flag 卷:curls 卷发:curly 卷饼:tacos,burrito
卸妆:remover,cleansing 卸载:deleted 压力:stress 厚:thicker 原则:rule 原因:why 原来:out
原著:novel 原谅:forgave,forgiven 厨:chef 友善:kind 反:backward 反转:twist 反面:inside
反驳:argue 发:post 发出:noise 发型:haircut 发火:snapped 发现:realized 发给:send 发誓:swore
发货:shipping 发起:rise 发酵:rise 发霉:mold 取暖:heater 取消:cancelled 受伤:hurt 变:turn
变成:into 叠:stack 口:exit,sip 口气:breathe 口水:drooling 口语:oral 古:vintage 另一半:other
另外:other 只好:had 只是:just,only 只有:only 只能:only 可可爱爱:adorable 可怜:poor 可惜:sadly
可能:may,might 台阶:stairs 台面:counter 史上:ever 司:company 吃完:after 吃瓜:melon,drama
吃药:pills 吃饭:dinner 吃饱:full 吃香:cilantro,coriander 合同:lease 合租:share 同一:same
同事:coworkers 同情:pity 同样:same 同款:same 名人:famous 名片:business 后:after 后来:then
后续:update 吐司:toast 吐槽:complain,rant 含:included 听:sound 听不懂:understand 听不见:deaf
听得见:hear 吵:fight,argue 吵架:argue,fight 吸:vacuum,blot 吸收:sink 吹了:blew 吼:yelled,shout
员:courier 呜呜:aww 周围:around 周边:merch 味精:msg 呼:phew 命:kill 咋:how,what 和美:american
咔:cracked 咖啡厅:caf 咖啡机:espresso 咨询:therapist,therapy 哄:bedtime 哇:whoa 哈哈哈:hahaha
哎呀:oops 哑:voice 哥:guy,delivery 哥们儿:dude 哪怕:even 唯一:only 商品:item 啥:what,anything
喂奶:breastfeeding 善良:kind 喇叭:honked 喘:breathe 喜欢:like,love,favorite 喜鹊:magpies
嗑:shipping 嘘:shh 嘴替:substitute 器:retainer 嚼劲:chewy 回关:follow 回本:itself 回来:came
回老家:hometown 回购:again 团:tour 囤:stock 园:garden 围巾:scarves 图解:pattern 圆形:circles
圈:around 土:soil 在下面:below 在前:front 在地:floor 在外:outside 在校:gate 在那儿:there
地方:where,somewhere 坏了:broke 坐:take 坐下:down 坑:trap,potholes 块:yuan 坚强:stronger
坚持:hang 坡:hill 坦白:confession 基本:basically,most 堂:church 堵:clogged 塔:tacos 塞:tuck
壳:case 壶:kettle,thermos 备:ready,prep 备考:prep 备胎:backup 复习:study 复古:vintage
外卖:takeaway 外甥:nephew 多久:how 多余:extra 多大:how 多巴胺穿搭:dopamine 多次:many
多肉:succulents 夜:overnight 夜景:view,shots 大:bigger 大一:freshman 大人:ups 大半:most
大卡:calories 大哥:guy 大喊:yelled 大城市:big 大多数:most 大妈:retirees 大姐:lady
大家:everyone,all,everybody 大数据:algorithm 大概:about 大油:oily 大火:high 大牌:designer
大约:about 大部分:most 大阪:osaka 大雁:geese 大雨:pour 大雾:foggy 天上:sky 天后:later 天哪:omg
天天:every 天桥:overpass 天生:born 天赋:talent 太极:chi 太真实了:really 失业:unemployed
失恋:breakup,heartbreak 失礼:rude 头上:head 夸:compliment 夸张:dramatic 奇妙:funny
奢侈:luxury,splurge 奶奶的:grandma,grandmother 奶茶:bubble 好人一生平安:bless 好吃:good
好多:lot 好奇心:curious 好好:well 好心:kind 好看:pretty 好评:review,approved 好起来:easier
如今:now 妈咪:diapers 妙招:hack 妻:couple 姐妹:girl,sis 姨妈:period 姿势:pose 娃:kids,toddler
娃娃:dollhouse 婚:proposed 婚礼:weddings 婚龄:marriage 婴儿:crib 嫌弃:judge 孕期:pregnant
字:handwriting 存:save 孙子:grandkids 孤独:loneliness 孩:girl 安全带:fasten 安心:safe 安息:ripe
完成:done 完整:full 官:interviewer 官宣:launch 定位:location 定时:timer 定金:deposit 宝子:hon
宝藏:gem 实:wood 实用:useful 实验室:lab 宠物:vet 审判:judge 室:freezer 家:our,has,your
家人们:folks 家伙:little 家公:company 家务:chores 家庭:families 家的:our,mine 容:contour
宿舍楼:dorm 寂静:silence 寄宿:host 对我来说:too 对方:other,each 对比:compared 对账:compared
导航:gps 导览:audio 封神:legendary 射:directly 小区:compound 小女:girl 小娃娃:toddler
小心:accident,accidentally 小技:tip 小时候:when 小样:samples 小泡:bubble 小溪:stream
小白:newbie 小的:smaller,smallest 小确幸:joy 小组:project 小腿:calves,shine 小葱:scallion
小路:path 小龙虾:crawfish 尔:tulsa 尖叫:screamed 尘:vacuum 尬:cringe 就这:that
尴尬:embarrassment 尿:pee 层:coat 居然:actually 展示:presentation 属于:mine 山上:mountain,hill
山坡:hill 山顶:top 岁:old 岁数:older 崩溃:meltdowns 州:texas 工位:desk
工资:salary,payday,paycheck 左右:about,around 巧:coincidence 巨大:giant 差:bad 差评:review
巷子:lane 市集:craft 布:fabric 布料:fabric 布置:setup 帆布:tote 师:baker,artist,barista
希腊:greek 帘:curtains 带:with 带上:bring 帮:for 常:used 幅:paint 干妈:gan 平价:budget
平摊:split 平日:weekday 平时:usually 平替:dupe 平静:calm,peace 年:been 年假:vacation 年前:ago
年级:graders 年纪:older 年轻:younger 幸好:lucky 幻想:delulu 幼儿园:kindergartners 广:sponsored
广告:adding,ads 床单:bedsheet 应:request 应急:fund 底下:under 店主:shopkeeper
店员:clerk,staff,salesman 度数:prescription 座:city 康复:physical 延误:delayed 建议:advice
开:the,drive 开架:drugstore 开裂:cracked 异地:distance 引体向上:pull 张贴:sticker 弯腰:bend
弹力:stretch 强:than 归:now 当然:obviously 录用:offer 影:studio 往后:swipe 徒步:hike 得了:got
得很:well,very 循环:repeat 心动:tempting 心理:therapy,therapist 必备:must 快:faster 快手:quick
快点:soon 快递:parcel,package,courier 念:pronounce 急:rush 性价比:bucks 性格:personality
怪:fault 怪不得:why 总有:always 恐怖:scary 恢复:recovery 恭喜:congrats 悲伤:grief 情侣:couple
情景:sitcom 情绪:emotional 情绪价值:emotional,support 惊呆:shock 惊恐:attack 惨不忍睹:crime
想家:miss 想要:want 想象:expected,than 想起:reminds 意:disagree 意外:surprised,surprisingly
意大利:italian 意面:spaghetti 愧疚:guilt 愿:may 慌:panic,panicked 慢:slower 懒:laziness
懒得:bother 懵:confused 戏:scene,dramatic 成了:became 成年人:adulthood 成绩:results 我等:wait
戒:quit 战利品:haul 战术:strategy 房贷:mortgage 所有:all,everyone,every,everything,everybody
手写:handwritten 手办:figurines 手工:handmade,craft 手把:through 手残党:clumsy 手滑:accident
手表:watch,smartwatch 才不:without 才能:how 扎:scratchy,itch,itchy 打:call 打分:rate 打发:whip
打孔:drill 打工人:stiff 打扰:mute 打折:sale 打招呼:hello 打盹:nap 打磨:sand 打结:tangled
打翻:knock 打车:taxis 打针:needle 打雷:thunderstorm 托儿所:daycare 扛:survived 扣:keychain
扫:scan 扫地:vacuum 找:for 承认:denied 技巧:tip 技术:tech 把手:phone 把玩:toy 抒情:ballads
投:vote,applications 护:guard 护肤:routine 报警器:smoke 披:cap 抹:rub 抹茶:matcha 押:deposit
抿:blot 拆:unboxing 拉链:zip 拉黑:block 拍:film,took 拍照:take 拒:rejected 招牌:signature
拥有:own 拧:tighten,screw 拼单:split 拿:with 拿到:got,offer 指望:expected 指甲:nails 挣:earn
挺:but 挺住:strong 捆:baled 捡:found 换:trade 换成:swap,switched 掉:off 掉粉:followers
排序:sort 接:pick 接近:closest 推车:stroller 推辞:refused 提出:offer 提前:early 提醒:reminder
插头:unplug 搅:whisk 搓:pills,scrub 搞定:done 搬家:movers 搬走:moved 搭子:buddy
摄影:photographer 摊:stall 摊位:stall 摩托:motorcycle 摸:pet 摸摸头:pat 撑:stuffed 撕:peel
撕掉:peel 撞:hit,into 撩:rizz 擀:wrapper 擦:clean 支付:payment 收:charge 收到:got 收纳:storage
收银:cashier 收银台:register 改天:sometimes 改成:change 改造:makeover 放:put,the 放下:down
放大:zoom 放弃:give,gave 放风:kit 效率:efficient 救助:rescue,shelter 教材:textbook
敬茶:ceremony 数学:math 整天:all 整条:street 整理:organized,reorganizing 敷:mask 文书:essay
文字:text 文案:caption 料子:fabric 料理:blender 斜:angle 斤:pounds,kilos 新手:beginners
方:parallel 方子:recipe 方式:way 旁边:next 旗袍:qipao 无可挑剔:crumbs 无线:wifi 无花果:figs
无限回购:repurchased 日:sunday 日光:daylight 日记:journal 旧:old 旧日:diary 早:earlier
早八:class 早晨:mornings 早点:early,sooner,earlier 早茶:dim 星球:planet 春节:lunar 是故:purpose
是的:yes 显:make,slim 显白:brightens,flattering 晃:wobbles,wobbly 晕:blend,smudge
晕染:upward,blend 晚安:goodnight 普通:regular 景:view 景点:sight 晴:sunny 晾:hang 暖气:radiator
暗恋:crush 曲奇:cookies 替:for 最后:end 最多:most 最年长:oldest 最近:been,late 最远:farthest
有主见:opinion 有了:have 有些:some 有些人:some 有人:someone,somebody,anyone 有时候:some
有没有:anyone 有点:bit,but 有用:work,help 有的:some 有空:free 有色:tinted 有道理:point
有钱:rich 期末:finally 期间:during 木:cabin 木头:wood 木质:woody 未:unread 本命年:zodiac
本地人:local 本来:was,supposed 本身:itself 机:phone 机位:spot 机票:flight 李:suitcase
材料:ingredients,supplies 杖:poles 杠精:contrarian 来电:power 来自:from 杰拉德:gerald
松:elastic 松弛感:ease,effortless,unbothered 极光:northern 林:ranger 果冻:jelly 果然:course
架:shelf 枸杞:goji 染:dyed 柔和:softer 柜:lockers 校长:principal 样:thing 根本:impossible
格:tray 格外:hit 桌面:desk 梗:joke,meme 梯:elevator,lift 梳:brush 检查:check 植:houseplants
椒:pretzels 楼梯间:stairwell 楼道:stairwell 楼顶:roof 概率:chance 榜:ranked 樟脑丸:mothballs
模:mock 横:sideways 橘子:orange 橱柜:cabinet 款:this,one 正品:original 正好:perfect
正是:exactly 步道:trail 步骤:routine 歪:lean 歪果仁:foreigner 死:kill 死活:refused 毁掉:ruined
每人:each,per 每周:every 每天:every 每年:every 每次:every 比不上:beat 比例:ratio
比赛:game,race,contest 比起:than,more 毛:shed 毛发:shaved 毛孩子:fur 毛病:trait 毛茸茸:fluffy
毫无:zero 毯:carpet 气场:energy 气死:angry 气氛:vibe 氛围:vibe 氛围感:vibe 氧:cardio 水泡:soak
水电:utilities 水管:hose 永远:never,always 汁:sauce 求:please,begging 求链接:link
汇报:presentation 汉堡:burger,cheeseburger 汉服:hanfu 汤圆:tangyuan 汪星人:doggo 沉默:silence
沙发:couch 沙尘暴:sandstorm 没了:gone 没事:fine,okay 没什么:nothing 没关系:okay 没用:used
没错:yes 没问题:fine 油价:gas 油条:dough 油烟:range,smoke 油菜:rapeseed 治愈:healed,comfort
法律:legal 泛红:redness 泡菜:kimchi 波特:portland 泥:mash 注意:notice 泳池:pool 洁:cleanser
洗洁精:soap 洗面奶:cleanser 活动:sale 活着:survived 流浪:stray 流程:routine 流鼻血:nosebleed
浅:lighter,sleeper 测:test 测评:review 浪漫:romance 浮沫:skim 海水:sea 海苔:seaweed 海边:sea
海里:sea 海鸥:seagulls 消失:vanish 消息:text,message 消费:purchase 涨:raised,went 液:detergent
淘:thrifted 淡:faded 深:darker 混合:combination 清仓:clearance 清单:checklist 清晨:dawn
清静:peace 渣:crumbs 温度:thermostat 温馨:cozy 温馨提示:reminder 湖边:lake 湿:damp 溜:slurp
滋:sizzling 滑:swipe 满分:out 漫画:comics 潮湿:humid,humidity 澡:shower 澡堂:bathhouse 火:low
火柴:matchbox 火锅:pot 灰蒙蒙:gray 灶台:stove 炖:simmer 炖锅:cooker 炫耀:flex 点击:tap
点水:some 点点:nod 点着:candlelight 点赞:like 烂:terrible,badly 烘干:dryer 烤:grilled
烤肉:grilled 烤鸡:rotisserie 烦:annoying 烦恼:problem 热情:assistant 热搜:trend 热点:hotspot
热量:calories 焗:casserole 焦虑:anxiety 照样:still,anyway 熟客:regular 熬:through,survived
燕麦:granola 爆:viral,bussin 爪子:paw 爱:favorite 爱尔兰:irish 爱疯:obsessed 爷爷:grandparents
爸妈:parents 牌:badge 牛仔:denim 牛马:workhorse 物流:track 牵引:leash 牵绳:leash 特意:purpose
特种兵:style 犹豫:fence 独立:fourth 独自:solo 猫税:tax 玉米淀粉:cornstarch 玉米片:nachos
玉米面:cornbread 玩梗:meme 玫瑰:roses 现场:live 珠:shimmer,pin 球鞋:sneakers 理发:barber
理发店:barber,salon 琴:piano 瑕:concealer 瓜:gossip 瓷砖:grout 甜甜圈:donut 生存:survival
用量:amount 甲:gel 电动车:scooter 电影:movies 电梯:lift 电灯泡:wheel 电脑:laptop 电话卡:sim
电车:tram 电量:battery 男:lead 画眉:brows 留学生:international 留言:voicemail 疙瘩:bumps
疯:crazy 痒:itchy 痘:acne 痛经:cramps 瘸:limp 登山:hike 白天:daylight 白粥:porridge
白胡椒:pepper 皮:peel 皮包:leather 皮卡:truck 皮子:leather 皮筋:tie 皮肤科:dermatologist
盆:repotting,plants 盆栽:houseplants 监工:supervising 目前:far 直接:straight,just 直播:stream
直播间:livestream 相信:trust 眉:brows 眉毛:brows 眉笔:brows 看得见:can 看来:guess 看看:check
真实:honest,unreal 真正:actually 真题:past 眯眼:squinting 眼影:eyeshadow,palette 眼皮:twitching
眼线:eyeliner 眼镜:glasses 着手:flashlight 睡衣:pyjamas 睡过头:overslept 睫毛:lashes 石头:rock
码:size 码住:bookmark 砂:litter 砂锅:clay 砍:haggled 砸:hit 确认:check 碎:cracked 碎屑:crumbs
碎碎念:rambling 碳:carbs 磁带:cassette 磨:blister 礼貌:rude 社:club 社恐:shy,introvert 祝:luck
离:from 私信:dms 私教:private 秋裤:johns 种草:influenced,tempting 科:subject
租房:renters,rental 秤:scale 稍微:slightly 穷:broke 穷游:shoestring 空瓶:empty 穿戴:ons
穿过:through 窗台:windowsill 竖:upright 笑死:dead,lol 笔记本:laptop 第:third 第一:one 答应:yes
筛:strain 筝:kit 签收:delivered 简单:easy 简历:resume 简约:simple 算:count,math 算命:teller
算术:math 管:call 管用:work,than 篇:post,this 篝火:campfire 粉丝:followers 粗:thicker
粽子:zongzi 精华:serum 糊:burned,blurry 糊了:burned 糟:bad 糯米:sticky 系:belt 素材:clip
素颜:bar 紧绷:tight 纠错:autocorrect 红包:envelope 红烧:braised 纪念日:anniversary 纯:total
纸币:bill 纸条:not 纸杯:cupcake 纸质:paperback 纹:crease,tattoo 纹理:texture 线:cable
练:workout 练字:handwriting 织:knit 绒:fleece 结:clumps 结束:over 结果:and,was 结账:checkout
绕:around 绝了:unreal,though,insane 绝绝子:absolutely 统一:match 继续:keep 续:refills
续航:battery 绳:string 维修:repair 缓:recovering 编:braid 编剧:writers 缝:gap 缝线:seam
缩水:shrank 缸:tank 缺:need 缺点:flaw,weakness 罐头:can 网红:viral,famous 网页:tabs 置:let
置顶:pin 羊肉:lamb 美:gorgeous 美分:quarter 美国:american,america 美式:americano 美甲:nails
美的:beautiful 美颜:beauty 羡慕:jealous 群:chat 羽绒服:jacket 翘:curls 翻译腔:translation
翻车:failed,disaster 老:old 老夫:couple 老实:humble 老家:hometown 老年:senior 老是:keep
老板:owner 老板娘:owner 老样子:usually 老梗:meme 老爷爷:man 考:exam 而是:instead 职业:career
聚会:reunion 肉末:minced 肉汁:gravy,juice 肌:prone,sensitive 肤:type 肥皂:soapy
肯:refused,would 肯定:must 肿:puffy 背:memorize 背包:backpack 背带:carrier 背心:vest 背锅:blame
胖:gained 胜过:beat 胡同:hutong 胶:gel 胸肉:brisket 脂:loss 脆:crispy 脏话:swear 脑子:head
脚尖:toes 脚趾:toenails 脱:off 脱粉:fan 腮红:blush 腹:fingertip 腹肌:abs 膏:balm 膜:mask
臀:glutes 臀部:hips 自:pickup 自从:since 自信:confident
自动:itself,automatically,auto,autocorrect 自助:buffet 自家:own 自带:own 自拍:selfies
自由职业:freelance 自费:myself 臭:stinky 至少:least 舒服:comfy 舞会:prom 航空:carrier
艺人:musician 艾特:tag 节奏:pace 节目:show 花:took 花椒:peppercorn 花费:total 花钱:pay
草地:grass 荧光:neon 药:medicine,pills 荷马:oklahoma 莎:salsa 莫名:weird 菜:grocery 萃:brew
萝:pothos 萤火虫:fireflies 萨:tulsa 葱花:scallion 蕨:fern 薅羊毛:coupon 薯:mochi 薯宝宝:rednote
虎:snake 虫:bugs 蛋:sponge 蜇:stung 蟹黄:roe 行:just,fine,okay,can 行李:packed 衣:jersey
衣服:laundry 衣柜:closet 表:chart,form 表情:face,emoji 表格:spreadsheet 表白:confessed 表面:top
衫:cardigan 被子:blanket 裁:lay,crop 裁剪:crop 装修:renovation 装备:gear 裙:dress 裙子:dress
裤:hem 裱:frame 裸:nude 西装:blazer 要不:want,should,whether 视线:level 视角:pov
角质:exfoliating 解谜:puzzle 警察:policeman 警报:siren 订:book 认识:met 讨厌:hat 记:down
记录:log 记忆:forgettable 记账:budget 讲:about 许:wish 许愿:manifesting 设备:device 证:diploma
评价:review 评论区:comments,section 试用:trial 诗歌:poetry 诚实:honesty 话:sentence
该:should,what 说:you 说不定:might 说实话:honest 说明:means 说明书:instructions 说法:closure
请客:treat 读书会:club 谁懂啊:else 调:mix 调料:spice 谈:negotiate 豆腐脑:pudding 豆花:pudding
货:stock 货架:aisle 购:cart 贵:cost,more,than 费:bill,electricity 赛博签证:cyber 赠:included
走廊:hall 走运:lucky 走进:into 赶上:miss 起床:woke 起码:least 起立:ovation 起见:safe
起飞:takeoff 趁:while 超市:store,grocery 超过:than,more 越:more 越狱:escape 跑马:marathon
跟着:along 路上:way 路灯:streetlights 路边:road 路过:past 跳:dance 踩雷:dude 躁:frizzy,frizz
身:outfit 身材:body,shaped 身高:tall 躺平:flat 转发:share 转圈:circles 转机:layover 转盘:wheel
转行:career 转轴:hinge 轻:lighter 轻松:easy,lighter 轻轻:gently 输入:type,enter 辞:quit
辞职:quit 辣:chili 辣子:crisp 辣条:strip 辣眼睛:sting 过分:rude 过来:come,over 过节:holiday
运动服:tracksuit 运气:lucky 运费:shipping 近:closer 近况:update 返:gap 还好:than 还有:and
这下:now 这就:that 这年头:economy 这边:her 进:into 进入:era 连:even,row 迷上:obsessed
追剧:drama 退:refund 退潮:tide 送:gave 送给:gave 适合:for 适应:used 逆:grain 逆光:backlit
逆袭:glow 选择:choose 透:through 透明:clear 透气:breathable 递给:passed 通心粉:mac 通风:air
速:speed 遍:twice 道:know 道歉:apology 遮:concealer 避雷:avoid,warning,steer 那是:that
那边:there 鄙视:judge 配:with 酥:crispy 酱:sauce 酷:coolest 酸:sourdough 酸了:jealous 酸痛:sore
醇:retinol 醒来:woke 釉:tinted 释:explanation 重:weighs 重新:again 重样:repeat 重要:matter
重读:reread 金:retriever 钓:caught 钟:minutes,ten,clock 钢铁直男:clueless 钱:much,cost
铁:subway,tin 铁皮:hit 铁锅:wok 铸铁:cast 铺:bunk 锅巴:crust 错别字:typo 锡纸:foil 镜:chrome
镜片:lenses 长:longer 长胖:gained 门口:door,outside 门外:myself 门廊:porch 闪:glitter
闭:comedones 问候:hello 问答:trivia 闷:clogged 队:line 防晒:sunscreen 阳光:sun,sunlight
阴凉处:shade 阴阳怪气:snide 阿姨:auntie,aunties 附:included 附近:near 际:hairline
限流:shadowbanned 险:insurance 陪:with 陶:clay 陶艺:pottery 随时:anytime 随身:carry
隐形:contact 隔:through,across 隔夜:leftover 难:hardest,harder 难听:badly 难喝:terrible
难得:once 难看:terrible 集合:unit 零下:minus 零基础:zero 零星:zero 零食:treat 雾:foggy
青春期:teenager,teen 靠:against 靠谱:flag 面包:bakery 面料:fabric 面糊:batter 面镜:mirror
面霜:moisturizer 鞋带:lace 韩国:korean 音响:speaker 项圈:collar 顺利:went,well 预售:pre
预警:alert 领:turtleneck 领养:adoption 领导:boss,manager 领带:tie 颗粒:grain 颧骨:cheekbone
风:windy 风景:view 风衣:trench 飒:slay 飞机:flight,fly 食堂:canteen 餐:prep 餐车:truck,tacos
餐馆:diner 饭搭子:buddy 饱和:saturation 饼:pancakes,crust 饼干:cookies 馆:noodles 首页:feed
香精:fragrance 香薰:candles 马马虎虎:tiger 驾:road 驿站:pickup 骂:yelled 骑:bike 骗:lie,fooled
骗人:lie 骗子:liar 髋:hips 高:taller 高原:altitude 高峰:rush 高级:fancy 高速:highway
魔芋:konjac 鱼刺:bones 鸡皮疙瘩:goosebumps 鸡腿:thighs 鹅:geese 麦:mic 麦克风:mic 麦片:cereal
麻烦:please 麻烦了:trouble 黄皮:undertones 黄豆:peas 鼓包:bumps
"""


def equivalents(word: str) -> frozenset[str]:
    """Return the stems of the equivalents of a Chinese word, with those of like meaning."""
    return _table().get(word, frozenset())


@cache
def _table() -> dict[str, frozenset[str]]:
    entries = (entry.partition(":") for entry in _TABLE.split())
    return {word: widened(map(stem, spelt.split(","))) for word, _, spelt in entries}
