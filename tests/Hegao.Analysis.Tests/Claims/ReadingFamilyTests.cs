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
    public void A_list_gives_each_number_its_own_words(string draft, params string[] expected) => Assert.Equal(expected, ClaimText.Of(draft));

    [Theory]
    [InlineData("社区服务覆盖率、宽带普及率分别达到91.2%和88.4%。", "社区服务覆盖率 = 91.2% Level", "宽带普及率 = 88.4% Level")]
    [InlineData("教育、住房保障支出分别增长6.1%、7.2%。", "教育保障支出 = 6.1% Growth Up", "住房保障支出 = 7.2% Growth Up")]
    [InlineData("新材料、输变电装备产业产值分别增长9.2%、12%。", "新材料产业产值 = 9.2% Growth Up", "输变电装备产业产值 = 12% Growth Up")]
    public void Subjects_before_respectively(string draft, params string[] expected) => Assert.Equal(expected, ClaimText.Of(draft));

    [Theory]
    [InlineData("新增装机容量31万千瓦，总规模达到90万千瓦。", "新增装机容量 = 31万千瓦 Level", "装机容量总规模 = 90万千瓦 Level")]
    [InlineData("签约项目15个、总投资90亿元，增长20%。", "签约项目 = 15个 Level", "签约项目总投资 = 90亿元 Level", "签约项目总投资 = 20% Growth Up")]
    [InlineData("项目开工率100%，完成投资50.3亿元，占任务的92.4%。", "项目开工率 = 100% Level", "投资 = 50.3亿元 Level", "投资 = 92.4% Share")]
    [InlineData("新兴产业产值增长13%，占规上工业比重提高3个百分点。", "新兴产业产值 = 13% Growth Up", "新兴产业产值占规上工业比重 = 3个百分点 Delta Up")]
    [InlineData("快递业务量突破850万件，全省第2位。", "快递业务量 = 850万件 Level Over", "快递业务量 = 2位 Rank")]
    [InlineData("进出口总额从全国第13位升至第9位。", "进出口总额 = 13位 Rank", "进出口总额 = 9位 Rank")]
    [InlineData("断面水质优良比例保持95%。", "断面水质优良比例 = 95% Level")]
    public void A_later_number_is_about_what_stands_before_it(string draft, params string[] expected) => Assert.Equal(expected, ClaimText.Of(draft));

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
    public void Notes_names_and_classes_state_nothing(string draft, params NumberKind[] kinds) =>
        Assert.Equal(kinds, DraftAnalysis.Create(DraftTree.Parse(draft, DraftFormat.PlainText)).Numbers.Select(static number => number.Kind));
}
