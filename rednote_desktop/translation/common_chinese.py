"""What common Chinese words are in English, for glosses; written for this, in Simplified."""

from __future__ import annotations

from typing import Final

from rednote_desktop.translation.common_english import table

ENGLISH: Final = table(
    """
我=I; 你=you; 他=he; 她=she; 它=it; 不=not; 没=not; 别=don't; 当=as; 岁=years old; 先=first;
请=please; 谢谢=thanks; 次=times; 年=year; 点=a bit; 块=yuan; 干=dry; 宝=dear; 头=head; 少=less;
出=out; 起=up; 问=ask; 发=send; 打=hit; 拍=shoot; 花=flower; 看到=see; 多少=how much; 为什么=why;
现在=now; 真的=really; 是=is; 在=at; 有=have; 和=and; 都=all; 也=also; 就=then; 还=still; 很=very;
把=(object); 被=(by); 给=give; 这=this; 那=that; 会=will; 能=can; 要=want; 去=go; 来=come; 说=say;
从=from; 到=to; 对=right; 好=good; 只=only; 人=person; 上=on; 下=down; 里=in; 大=big; 小=small;
多=many; 太=too; 真=really; 再=again; 才=only then; 又=again; 想=want; 看=look; 吃=eat; 让=let;
用=use; 跟=with; 比=than; 像=like; 最=most; 更=more; 两=two; 什么=what; 怎么=how; 谁=who; 家=home;
做=do; 可以=can; 没有=not have; 我们=we; 你们=you; 他们=they; 她们=they; 一个=one; 因为=because;
但是=but; 自己=oneself; 时候=when; 老=old; 菜=dish; 粉=noodles; 片=slice; 数=count; 秒=second;
到了=arrived; 篇=article; 店=shop; 开=open; 快=soon; 没了=gone; 看完=finish reading; 好吃=tasty;
好看=good-looking; 叫=call; 钱=money; 半=half; 前=before; 后=after; 外=outside; 不是=is not;
个=piece; 汤=soup; 结果=outcome; 为=for; 行=OK; 长=long; 切=cut; 泡=soak; 听=listen; 倒=pour;
教=teach; 页=page; 累=tired; 抢=snatch; 几=how many; 熨=iron; 万=ten thousand; 虾=shrimp;
抹=spread; 便宜=cheap; 跑=run; 喂=feed; 重=heavy; 离=from; 吓=scare; 趟=trip; 缝=sew; 差=bad;
折=fold; 不了=unable to; 底=bottom; 叶=leaf; 假=fake; 处=place; 读=read; 划=mark off; 强=strong;
待=stay; 提=carry; 柜=cupboard; 炸=deep fry; 背=back; 教会=teach; 量=amount; 攒=save up;
据=according to; 拧=twist; 厂=factory; 熬=simmer; 粥=congee; 面糊=batter; 塞=stuff; 落=fall;
哑=hoarse; 约=about; 结=knot; 散=scatter; 翘=stick up; 占=take up; 场=venue; 褶=pleat; 圈=circle;
弄=do; 刺=thorn; 合=fit; 眯=squint; 倒是=actually; 着急=worried; 数据=data; 空=empty; 种=kind;
带=bring; 张=piece; 还有=and also; 告诉=tell; 不会=won't; 东西=thing; 刚=just; 整=whole; 周=week;
连=even; 款=kind; 钟=clock; 月=month; 时=when; 第=number; 面=noodles; 包=bag; 位=person;
一下=a bit; 一次=once; 只有=only; 妈=mom; 妈妈=mom; 爸=dad; 爸爸=dad; 爷爷=grandpa; 奶奶=grandma;
外婆=grandma; 早上=morning; 晚=late; 一直=always; 站=station; 这样=like this; 不要=don't;
个人=person; 一起=together; 起来=up; 回=return; 进=enter; 本=this; 事=matter; 根=root; 热=hot;
装=put in; 觉得=think; 成=become; 阿姨=auntie; 往=toward; 饭=meal; 地方=place; 门=door; 元=yuan;
楼=building; 求=please; 高=tall; 话=words; 戴=wear; 剪=cut; 错=wrong; 十分=very; 家的=home's;
哪儿=where; 哪里=where; 不知=don't know; 直接=directly; 字=word; 见=see; 卡=card; 养=raise;
靠=rely on; 部=part; 停=stop; 配=match; 支=stick; 机=machine; 特别=especially; 冲=rush; 颗=grain;
遍=times; 响=ring; 号=number; 软=soft; 新手=beginner; 关=close; 图=picture; 双=pair; 班=class;
建议=suggestion; 电话=phone; 一遍=once; 一句=a sentence; 到现在=until now; 晚饭=dinner;
一块=a piece; 零食=snacks; 度=degree; 翻=turn over; 感觉=feel; 凌晨=early morning;
千万=be sure to; 过来=come here; 袋=bag; 味=smell; 酒店=hotel; 课=class; 总=always; 群=group chat;
盒=box; 不然=otherwise; 修=fix; 套=set; 那是=that is; 吵=noisy; 一家=a family; 顿=meal;
剩=left over; 交=hand in; 不想=don't want to; 司机=driver; 段=stretch; 样=kind; 穿着=wearing;
一边=at the same time; 您=you; 打电话=call; 评论=comment; 提前=in advance; 挺=quite; 台=machine;
本来=originally; 管=care about; 队=team; 只要=as long as; 间=room; 故事=story; 人生=life;
鸡=chicken; 坏了=broken; 闻=smell; 防晒=sunscreen; 昨晚=last night; 辆=(vehicle); 地铁=subway;
都会=all will; 正=just; 过去=the past; 得很=very; 顶=top; 中=in; 不到=less than; 久=long;
版=version; 二手=secondhand; 饼干=cookie; 房租=rent; 大衣=coat; 退=return; 值=worth; 公交=bus;
作业=homework; 调=adjust; 生=born; 想要=want; 不好=not good; 半个=half; 上面=above; 摸=touch;
替=for; 盘=plate; 凉=cool; 跟着=follow; 躺=lie down; 接=pick up; 撑=full; 快递=package; 铺=spread;
左右=or so; 气=anger; 看起来=looks; 底下=underneath; 说实话=honestly; 进去=go in; 不行=not OK;
心=heart; 酱=sauce; 挑=pick; 是不是=is it; 丢=lose; 三次=three times; 四次=four times; 压=press;
挤=crowded; 晒=sun; 考=take an exam; 没事=it's fine; 留下=leave; 从来不=never; 松=loose;
节=section; 单=single; 面试=interview; 摊=stall; 原来=so; 全家=the whole family; 肯=willing;
好好=properly; 奶=milk; 祝=wish; 封=(letter); 架=shelf; 记=remember; 夹=clip; 化=melt; 显=look;
妹=sister; 药=medicine; 卷=roll; 我去=wow; 女生=girl; 刀=knife; 粘=stick; 剧=drama; 表=watch;
隔=apart; 温柔=gentle; 盏=(lamp); 有了=have; 到底=after all; 哈哈=haha; 动=move; 把手=handle;
断=break; 罐=can; 查=check; 定=set; 拆=take apart; 人家=others; 炒=stir-fry; 费=fee; 真实=real;
化妆=put on makeup; 平=flat; 骑=ride; 笔记=note; 不错=not bad; 觉=sleep; 眼镜=glasses; 搞定=done;
注意=pay attention; 层=layer; 价=price; 不管=no matter; 亲=dear; 早点=early; 大爷=uncle; 咸=salty;
一层=a layer; 朝=toward; 怪=strange; 遮=cover; 念=read aloud; 夸=praise; 一声=a sound; 温=warm;
胖=fat; 趁=while; 栋=(building); 存=save; 对了=by the way; 无=without; 的姐=sister;
在地=on the floor; 搭=match; 外加=plus; 提醒=remind; 不再=no longer; 楼梯=stairs; 弹=bounce;
还给=give back; 难过=sad; 丑=ugly; 似的=like; 碎=broken; 蒸=steam; 集=episode; 滴=drop; 赶=hurry;
区=area; 电=electricity; 骄傲=proud; 带上=bring along; 辈子=lifetime; 刻=quarter;
小时候=as a child; 不下=not; 宠物=pet; 规矩=rule; 熟=cooked; 串=skewer; 窗帘=curtain; 停车=park;
镇=town; 签=sign; 突然=suddenly; 约会=date; 不着=not; 公交车=bus; 一路=all the way;
正好=just right; 全程=the whole way; 备=prepare; 团=group; 棵=(tree); 盘子=plate; 生气=angry;
坚持=keep on; 测=test; 感=feeling; 不许=not allowed; 城=city; 更新=update; 假装=pretend;
起床=get up; 钱包=wallet; 订=book; 厕所=toilet; 根本=at all; 愿意=willing; 到家=get home;
不好意思=sorry; 回答=answer; 真是=really; 对比=compare; 清=clear; 裤=pants; 党=party; 勺子=spoon;
老人=old people; 玩具=toy; 扇=fan; 外卖=takeout; 手工=handmade; 过得=live; 当然=of course;
糊=burned; 以内=within; 收拾=tidy up; 开门=open the door; 放弃=give up; 管用=works; 烂=rotten;
系=tie; 健身=work out; 三分=a bit; 副=pair; 老家=hometown; 差点=almost; 一定=surely; 扎=prick;
车站=station; 肯定=definitely; 大叔=uncle; 绕=go around; 题=question; 拼=put together; 静=quiet;
说好=agreed; 磅=pound; 取=pick up; 小镇=small town; 小区=neighborhood; 染=dye;
总有=there's always; 担心=worry; 减=reduce; 答应=promise; 盯=stare; 再说=besides; 爆=explode;
报=report; 救命=help; 猪=pig; 器=device; 板=board; 饼=pancake; 乱=messy; 员=staff; 工=work;
标签=label; 搭子=buddy; 派=pie; 圆=round; 面霜=face cream; 在外=outside; 天花板=ceiling;
粉丝=follower; 体重=weight; 意=meaning; 归=belong to; 身上=on the body; 打扫=clean; 急=urgent;
晾=hang to dry; 一套=a set; 暖气=heating; 年前=years ago; 甲=nail; 磨=rub; 追=chase;
没电=out of battery; 抄=copy; 醒来=wake up; 说说=say; 午=noon; 婆婆=mother-in-law; 在那儿=there;
平替=cheaper alternative; 睡衣=pajamas; 男生=boy; 心里=in one's heart; 不算=doesn't count;
扛=carry; 简历=résumé; 帖子=post; 盖子=lid; 枚=piece; 玫瑰=rose; 云=cloud; 股=(smell);
走过=walk past; 歪=crooked; 上海=Shanghai; 前任=ex; 徒步=hike; 全场=everyone there;
同学=classmate; 语音=voice message; 赶紧=quickly; 等等=wait; 摔=fall; 沾=touch; 敷=apply;
日落=sunset; 家门=front door; 小狗=puppy; 自然=natural; 过年=celebrate New Year; 拉伸=stretch;
下单=order; 看懂=understand; 闺蜜=best friend; 才不=not at all; 编=braid; 季节=season;
请问=excuse me; 眼线=eyeliner; 就要=about to; 普通=ordinary; 怎么办=what to do; 开口=speak up;
式=style; 偏=a bit too; 撒=sprinkle; 撞=bump into; 星星=star; 街上=on the street; 下雪=snow;
大一=freshman year; 克=gram; 期=period; 打折=on sale; 先生=Mr.; 领=collar; 回购=buy again;
法=method; 叔叔=uncle; 舅舅=uncle; 姑姑=aunt; 脱=take off; 小的=small one; 挥手=wave;
保安=security guard; 组=group; 自=self; 喷=spray; 脏=dirty; 主=owner; 告别=say goodbye;
演唱会=concert; 运动=exercise; 别说=don't say; 稳=steady; 美食=good food; 开玩笑=joke;
教程=tutorial; 录=record; 卷发=curly hair; 拎=carry; 成都=Chengdu; 大声=loudly; 长得=looks;
含=contain; 氛围感=vibe; 真香=so good after all; 棉=cotton; 工位=desk at work; 要有=must have;
光线=light; 男人=man; 女人=woman; 一=one; 第一=first; 第二=second; 第三=third; 多久=how long;
几点=what time; 什么时候=when; 怎么样=how; 有没有=is there; 千=thousand; 亿=hundred million;
身=body; 整个=whole; 一个人=alone; 那边=over there; 这边=over here; 那天=that day;
每次=every time; 中间=middle; 里面=inside; 外面=outside; 旁边=beside; 后面=behind; 前面=in front;
门口=at the door; 路上=on the way; 家里=at home; 在家=at home; 回家=go home; 上班=go to work;
下班=finish work; 上学=go to school; 放学=after school; 吃饭=eat; 做饭=cook; 睡觉=sleep;
拍照=take photos; 生日=birthday; 婚礼=wedding; 照片=photo; 手机=phone; 孩子=child; 大人=adult;
老板=boss; 老板娘=owner; 陌生人=stranger; 最后=finally; 然后=then; 其实=actually; 可能=maybe;
应该=should; 需要=need; 开心=happy; 好像=seems; 简单=simple; 认真=seriously; 慢慢=slowly;
轻轻=gently; 重新=again; 马上=right away; 学=learn; 学会=learn; 听到=hear; 找到=find;
收到=receive; 得到=get; 变成=become; 成了=became; 完了=over; 吃完=finish eating; 用完=used up;
看书=read; 喝茶=drink tea; 洗碗=wash dishes; 洗衣=do laundry; 排队=stand in line; 聊天=chat;
跳舞=dance; 唱歌=sing; 游泳=swim; 跑步=run; 拒绝=refuse; 取消=cancel; 后悔=regret; 道歉=apologize;
感谢=thank; 谢=thanks; 加油=keep going; 你好=hello; 再见=goodbye; 晚安=good night
"""
)
