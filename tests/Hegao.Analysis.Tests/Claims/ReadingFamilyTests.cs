using Hegao.Syntax;

namespace Hegao.Analysis.Tests.Claims;

/// <summary>Families of constructions that a careless reading binds wrongly; one sentence for each.</summary>
public sealed class ReadingFamilyTests
{
    [Theory]
    [InlineData("新增技改项目21个、上云企业35家、专卖店企业14家。", "新增技改项目 = 21个 Level", "新增上云企业 = 35家 Level", "新增专卖店企业 = 14家 Level")]
    [InlineData("新增国家级绿色工厂3家、省级12家。", "新增国家级绿色工厂 = 3家 Level", "新增省级绿色工厂 = 12家 Level")]
    [InlineData("新建公办幼儿园6所，南塘小学投入使用，集团化办学覆盖学校17所。", "新建公办幼儿园 = 6所 Level", "集团化办学覆盖学校 = 17所 Level")]
    [InlineData("2个光伏项目、云川电池等4个储能项目落地。", "光伏项目 = 2个 Level", "储能项目落地 = 4个 Level")]
    [InlineData("打造15个和美乡村。", "打造和美乡村 = 15个 Level")]
    [InlineData("帮助困难人员实现就业260人。", "帮助困难人员实现就业 = 260人 Level")]
    [InlineData("要淘汰水泥20万吨、钢材30万吨等落后产能。", "淘汰水泥 = 20万吨 Level", "淘汰钢材 = 30万吨 Level")]
    [InlineData("新改建农村公路30公里、村内道路12公里。", "新改建农村公路 = 30公里 Level", "新改建村内道路 = 12公里 Level")]
    [InlineData("新布局海外仓3家，备案企业达到40家。", "新布局海外仓 = 3家 Level", "备案企业 = 40家 Level")]
    [InlineData("新建公路30公里，年末公路总里程900公里。", "新建公路 = 30公里 Level", "公路总里程 = 900公里 Level")]
    [InlineData("新增上市公司4家、总数达12家。", "新增上市公司 = 4家 Level", "上市公司总数 = 12家 Level")]
    [InlineData("投资1.7亿元完成两个广场改造。", "投资 = 1.7亿元 Level")]
    [InlineData("新建创新平台8个、达到73个。", "新建创新平台 = 8个 Level", "创新平台 = 73个 Level")]
    [InlineData("新开工项目50个、竣工40个。", "新开工项目 = 50个 Level", "竣工项目 = 40个 Level")]
    [InlineData("4家农贸市场完成改造升级。", "农贸市场改造升级 = 4家 Level")]
    [InlineData("实施12类161件民生实事。", "民生实事 = 12类 Level", "民生实事 = 161件 Level")]
    [InlineData("创新型企业总部达到40家。", "创新型企业总部 = 40家 Level")]
    [InlineData("修复退化草地18万亩，实施病虫害防治23万亩。", "修复退化草地 = 18万亩 Level", "病虫害防治 = 23万亩 Level")]
    [InlineData("15岁及以上人口平均受教育年限提高到8.6年。", "15岁及以上人口平均受教育年限 = 8.6年 Level")]
    [InlineData("新增500亿级园区2个、400亿级1个。", "新增500亿级园区 = 2个 Level", "新增400亿级 = 1个 Level")]
    [InlineData("提升22个监测断面水质。", "提升监测断面水质 = 22个 Level")]
    public void A_list_gives_each_number_its_own_words(string draft, params string[] expected) => Assert.Equal(expected, ClaimText.Of(draft));

    [Theory]
    [InlineData("社区服务覆盖率、宽带普及率分别达到91.2%和88.4%。", "社区服务覆盖率 = 91.2% Level", "宽带普及率 = 88.4% Level")]
    [InlineData("教育、住房保障支出分别增长6.1%、7.2%。", "教育保障支出 = 6.1% Growth Up", "住房保障支出 = 7.2% Growth Up")]
    [InlineData("新材料、输变电装备产业产值分别增长9.2%、12%。", "新材料产业产值 = 9.2% Growth Up", "输变电装备产业产值 = 12% Growth Up")]
    [InlineData("存、贷款余额分别增长13.1%和12.2%。", "存款余额 = 13.1% Growth Up", "贷款余额 = 12.2% Growth Up")]
    [InlineData("36个市级项目、9个县级项目分别完成投资31亿元、4亿元。", "市级项目 = 36个 Level", "县级项目 = 9个 Level", "市级项目投资 = 31亿元 Level", "县级项目投资 = 4亿元 Level")]
    [InlineData("接待游客53万人次、旅游收入4.3亿元，分别增长14%、12.5%。", "接待游客 = 53万人次 Level", "旅游收入 = 4.3亿元 Level", "接待游客 = 14% Growth Up", "旅游收入 = 12.5% Growth Up")]
    [InlineData("城市低保标准由每人每月680元提高到710元，农村低保标准由480元提高到510元，分别增长4.4%、6.3%。", "城市低保标准 = 680元 Base", "城市低保标准 = 710元 Level", "农村低保标准 = 480元 Base", "农村低保标准 = 510元 Level", "城市低保标准 = 4.4% Growth Up", "农村低保标准 = 6.3% Growth Up")]
    [InlineData("地区总部、研发中心分别新增65家和30家，累计分别达到156家和91家。", "新增地区总部 = 65家 Level", "新增研发中心 = 30家 Level", "地区总部 = 156家 Level", "研发中心 = 91家 Level")]
    [InlineData("城乡低保标准提高60元，分别达740元和540元。", "城乡低保标准 = 60元 Delta Up", "城市低保标准 = 740元 Level", "农村低保标准 = 540元 Level")]
    [InlineData("第一、二、三次产业增加值分别增长3%、6%、5%。", "第一产业增加值 = 3% Growth Up", "第二产业增加值 = 6% Growth Up", "第三产业增加值 = 5% Growth Up")]
    [InlineData("社零总额95亿元，增长9.6%；城乡居民人均可支配收入分别为2.9万元、2万元，增长8.5%、9.5%。", "社零总额 = 95亿元 Level", "社零总额 = 9.6% Growth Up", "城镇居民人均可支配收入 = 2.9万元 Level", "农村居民人均可支配收入 = 2万元 Level", "城镇居民人均可支配收入 = 8.5% Growth Up", "农村居民人均可支配收入 = 9.5% Growth Up")]
    [InlineData("接待游客530万人次，实现旅游收入43亿元，分别增长44.6%、35.2%。", "接待游客 = 530万人次 Level", "旅游收入 = 43亿元 Level", "接待游客 = 44.6% Growth Up", "旅游收入 = 35.2% Growth Up")]
    [InlineData("利用外资47万美元，增长18.8%；城乡居民收入分别完成31098元、12347元，均增长8.5%。", "利用外资 = 47万美元 Level", "利用外资 = 18.8% Growth Up", "城镇居民收入 = 31098元 Level", "农村居民收入 = 12347元 Level", "城乡居民收入 = 8.5% Growth Up")]
    public void Subjects_before_respectively(string draft, params string[] expected) => Assert.Equal(expected, ClaimText.Of(draft));

    [Theory]
    [InlineData("新增装机容量31万千瓦，总规模达到90万千瓦。", "新增装机容量 = 31万千瓦 Level", "装机容量总规模 = 90万千瓦 Level")]
    [InlineData("签约项目15个、总投资90亿元，增长20%。", "签约项目 = 15个 Level", "签约项目总投资 = 90亿元 Level", "签约项目总投资 = 20% Growth Up")]
    [InlineData("项目开工率100%，完成投资50.3亿元，占任务的92.4%。", "项目开工率 = 100% Level", "投资 = 50.3亿元 Level", "投资 = 92.4% Share")]
    [InlineData("新兴产业产值增长13%，占规上工业比重提高3个百分点。", "新兴产业产值 = 13% Growth Up", "新兴产业产值占规上工业比重 = 3个百分点 Delta Up")]
    [InlineData("快递业务量突破850万件，全省第2位。", "快递业务量 = 850万件 Level Over", "快递业务量 = 2位 Rank")]
    [InlineData("进出口总额从全国第13位升至第9位。", "进出口总额 = 13位 Rank", "进出口总额 = 9位 Rank")]
    [InlineData("组建紧密型医共体［5］2个。", "组建紧密型医共体 = 2个 Level")]
    [InlineData("断面水质优良比例保持95%。", "断面水质优良比例 = 95% Level")]
    [InlineData("地区生产总值迈上新台阶，年均增长5.7%。", "地区生产总值 = 5.7% Growth Up")]
    [InlineData("社会消费品零售总额同比增长6.2%。", "社会消费品零售总额 = 6.2% Growth Up")]
    [InlineData("纳税大户27家，数量同比增长50%。", "纳税大户 = 27家 Level", "纳税大户数量 = 50% Growth Up")]
    [InlineData("粮食总产量连续18年保持在10万吨以上。", "粮食总产量 = 18年 Level", "粮食总产量 = 10万吨 Level Over")]
    [InlineData("固定资产投资增长-3.8%、增速居全市第5位。", "固定资产投资 = 3.8% Growth Down", "固定资产投资 = 5位 Rank")]
    [InlineData("单位总数2.4万户，较“四经普”增长5.9%。", "单位总数 = 2.4万户 Level", "单位总数 = 5.9% Growth Up")]
    [InlineData("金融机构存款余额实现25.3%的高幅增长。", "金融机构存款余额 = 25.3% Growth Up")]
    [InlineData("地区生产总值历史性迈上4000亿元台阶。", "地区生产总值 = 4000亿元 Level")]
    [InlineData("工业总产值突破500亿元大关。", "工业总产值 = 500亿元 Level Over")]
    [InlineData("高质量发展指数提高1.46。", "高质量发展指数 = 1.46 Delta Up")]
    [InlineData("实际使用外商直接投资196亿美元。", "实际使用外商直接投资 = 196亿美元 Level")]
    [InlineData("粮食播种面积和产量连续5年超额完成任务。", "粮食播种面积和产量 = 5年 Level")]
    [InlineData("高速公路总里程在全省同类城市中率先突破700公里。", "高速公路总里程 = 700公里 Level Over")]
    [InlineData("预计白酒产业实现营收150亿元，增长8%。", "白酒产业营收 = 150亿元 Level", "白酒产业营收 = 8% Growth Up")]
    [InlineData("补助标准由每人每年240元提高到280元。", "补助标准 = 240元 Base", "补助标准 = 280元 Level")]
    [InlineData("规上工业增加值（含园区）增长9%。", "规上工业增加值 = 9% Growth Up")]
    public void A_later_number_is_about_what_stands_before_it(string draft, params string[] expected) => Assert.Equal(expected, ClaimText.Of(draft));

    [Theory]
    [InlineData("规上工业营业收入突破千亿元大关，达到1080亿元。", "规上工业营业收入 = 千亿元 Level Over", "规上工业营业收入 = 1080亿元 Level")]
    [InlineData("一般公共预算收入迈上百亿元台阶，增长8.2%。", "一般公共预算收入 = 百亿元 Level", "一般公共预算收入 = 8.2% Growth Up")]
    [InlineData("新能源汽车年产量超过两百万辆。", "新能源汽车年产量 = 两百万辆 Level Over")]
    [InlineData("研发投入强度提高两个百分点。", "研发投入强度 = 两个百分点 Delta Up")]
    [InlineData("新增百亿元企业3家。", "新增百亿元企业 = 3家 Level")]
    [InlineData("实施三项工程，用十年时间建成千亿级产业集群，融入长三角、大湾区。")]
    public void Amounts_in_Chinese_numerals_are_claims(string draft, params string[] expected) => Assert.Equal(expected, ClaimText.Of(draft));

    [Theory]
    [InlineData("民生支出35.6亿元，占一般公共预算支出的81.2%。", "一般公共预算支出")]
    [InlineData("服务业增加值占地区生产总值比重达到52%左右。", "地区生产总值")]
    [InlineData("风电装机容量达到12万千瓦，占到电力总装机的31%。", "电力总装机")]
    [InlineData("一般公共预算收入完成15.2亿元，税收占比82.1%。", "一般公共预算收入")]
    [InlineData("固定资产投资增长8.1%，其中工业投资占比41.5%。", "固定资产投资")]
    [InlineData("90%的乡镇医院达到服务能力标准。", "乡镇医院")]
    public void A_share_names_its_whole(string draft, string whole) =>
        Assert.Equal(whole, DraftAnalysis.Create(DraftTree.Parse(draft, DraftFormat.PlainText)).Claims[^1].Whole);

    [Theory]
    [InlineData("打造企业集群升级版[27]、完善联动机制【22】。", NumberKind.Ordinal, NumberKind.Ordinal)]
    [InlineData("实施产业链招商（11），聚集主导产业。", NumberKind.Ordinal)]
    [InlineData("迈向智慧园区4.0。", NumberKind.Label)]
    [InlineData("优化12345政务服务。", NumberKind.Label)]
    [InlineData("争取10家以上企业入驻。", NumberKind.Claim)]
    [InlineData("销售收入过10亿元企业达到5家。", NumberKind.Label, NumberKind.Claim)]
    [InlineData("引导20人以上企业建立工会。", NumberKind.Label)]
    [InlineData("经营性收入过10万元的行政村占70%以上。", NumberKind.Label, NumberKind.Claim)]
    [InlineData("30户以上自然村垃圾处理覆盖率保持在80%以上。", NumberKind.Label, NumberKind.Claim)]
    [InlineData("支持幼儿园招收2－3岁幼儿。", NumberKind.Label, NumberKind.Label)]
    [InlineData("人均预期寿命提高到78.6岁。", NumberKind.Claim)]
    public void Notes_names_and_classes_state_nothing(string draft, params NumberKind[] kinds) =>
        Assert.Equal(kinds, DraftAnalysis.Create(DraftTree.Parse(draft, DraftFormat.PlainText)).Numbers.Select(static number => number.Kind));
}
