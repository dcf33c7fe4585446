namespace Hegao.Analysis.Tests.Rules;

/// <summary>The number rules HG2001–HG2019 beside the samples in tests/Samples/slips: what breaks each of them in other words, and what looks like it and is right.</summary>
public sealed class NumberRuleTests
{
    private const string Heading = "溪口县政府工作报告\n——2025年1月8日在溪口县第九届人民代表大会第四次会议上\n\n一、2024年工作回顾\n\n";

    [Theory]
    [InlineData("HG2001", "深入开展矛盾化解，信访总量下降3.8%。平安建设扎实推进。信访总量下降[|4.8%|]。")]
    [InlineData("HG2001", "成立合作社。完成排水管网改造2.6公里，城区积水点全部消除。排水管网改造为[|3.6公里|]。")]
    [InlineData("HG2001", "县本级完成审计项目108个，促进增收7.7亿元。作风建设不断加强。审计项目为[|180个|]。")]
    [InlineData("HG2001", "入选全国工业企业清单2家；入选国家智能制造示范工厂揭榜单位1家。入选国家智能制造示范工厂揭榜单位为[|2家|]。")]
    [InlineData("HG2001", "五年来，经济总量迈上新台阶。2024年，地区生产总值增长7.8%。2024年，地区生产总值增长[|8.8%|]。")]
    [InlineData("HG2001", "实施省级以上科技项目52项，成果不断涌现。省级以上科技项目为[|25项|]。")]
    [InlineData("HG2010", "竹海公园项目取得开发银行授信23亿元，成为全省首例。竹海公园建成开放。开发银行授信为[|23万元|]。")]
    [InlineData("HG2001", "新开工项目24个，全部按期推进。乡村振兴有序推进，特色产业加快发展。新开工项目[|26个|]，总投资35亿元。")]
    [InlineData("HG2002", "茶园面积由3.2万亩增加到4.1万亩，增加[|1.9万亩|]。")]
    [InlineData("HG2002", "企业贷款余额286.3亿元，比上年增加34.5亿元，增长[|17.3%|]。")]
    [InlineData("HG2003", "油菜、蔬菜、水果产量[|分别增长2.3%和4.8%|]。")]
    [InlineData("HG2003", "城乡居民收入[|分别增长4.6%、6.5%和7.1%|]。")]
    [InlineData("HG2004", "实施项目86个，其中新开工[|92个|]、竣工21个。")]
    [InlineData("HG2005", "新区收入84亿元，是30亿元的[|3.6倍|]。")]
    [InlineData("HG2006", "引进项目共[|52个|]（装备21个、食品17个、物流18个）。")]
    [InlineData("HG2006", "三次产业结构调整为[|12.6∶39.8∶49.6|]。")]
    [InlineData("HG2007", "集中供水率由72.5%提高到80.1%，提高[|8.6个百分点|]。")]
    [InlineData("HG2008", "小规模学校由[|12所减少到18所|]。")]
    [InlineData("HG2009", "森林覆盖率达到[|171.3%|]。")]
    [InlineData("HG2010", "完成退牧还草12.6万亩、人工种草8.3万亩、鼠虫害防治[|15.4亩|]。")]
    [InlineData("HG2010", "接待游客[|26.5万次|]，旅游收入2.1亿元。\n\n二、2025年工作安排\n\n力争接待游客27.5万人次。")]
    [InlineData("HG4003", "各部门确定[|2个调研课题坚持项目|]工作法。")]
    [InlineData("HG2011", "培育茶叶、香菇、药材、银杏[|三大|]产业。")]
    [InlineData("HG2011", "整治东溪、西溪、南溪、北溪等[|3条|]河道。")]
    [InlineData("HG2012", "[|6月31日|]前全部完工。")]
    [InlineData("HG2016", "税收收入由2021年的3.82亿元增加到2024年的5.34亿元，年均增长[|18.1%|]。")]
    [InlineData("HG2017", "零售额79.8亿元，增长[|10.4%|]，其中城镇48.2亿元，增长9.5%，乡村31.6亿元，增长6.8%。")]
    [InlineData("HG2018", "2024年是新中国成立[|72周年|]。")]
    public void A_slip_is_found_at_its_number(string rule, string draft) => RuleDraft.AssertFinds(rule, Heading + draft + "\n");

    [Theory]
    [InlineData("HG2001", "养老服务有力，新增床位200张。医疗服务有力，新增床位1000张。")]
    [InlineData("HG2001", "旅游总收入553.7亿元，其中：接待国内旅游者67万人次；国内旅游收入548.2亿元。")]
    [InlineData("HG2001", "新开国际航线5条、国内航线8条。国际航线旅客吞吐量达23万人次，国内航线旅客吞吐量达32万人次。")]
    [InlineData("HG2001", "园区新开工项目24个。园区拟开工项目5个。")]
    [InlineData("HG2001", "茶业公司年销售800吨，销售收入1.6亿元。合作社年销售300吨，销售收入3833万元。")]
    [InlineData("HG2001", "社零总额95亿元，增长9.6%；城乡居民人均可支配收入分别为2.9万元、2万元，增长8.5%、9.5%。社零总额增长9.6%。")]
    [InlineData("HG2010", "引进项目12个，总投资5亿元。技改项目8个，总投资5万元。")]
    [InlineData("HG2001", "一般公共预算收入7.7亿元。一般公共预算收入约8亿元。")]
    [InlineData("HG2001", "一般公共预算收入7.7亿元，同口径增长5.1%。一般公共预算收入自然口径增长3.2%。")]
    [InlineData("HG2001", "一般公共预算收入17.7亿元。园区一般公共预算收入3.2亿元。")]
    [InlineData("HG2001", "五年来，一般公共预算收入增长35%。过去一年，一般公共预算收入增长6%。")]
    [InlineData("HG2002", "地区生产总值由131.2亿元增加到137.2亿元，增长5.4%。")]
    [InlineData("HG2003", "化学需氧量、氨氮分别下降2%。")]
    [InlineData("HG2003", "居民收入分别从49592元、25632元增长到71082元、38787元。")]
    [InlineData("HG2003", "城乡低保覆盖率、普及率分别达到98%、96%。")]
    [InlineData("HG2004", "投资比去年增加400亿元，其中工业投资850亿元。")]
    [InlineData("HG2004", "产值突破450亿元，其中龙头企业产值475亿元。")]
    [InlineData("HG2004", "实施项目20个，其中新开工5个，推进老旧小区改造51个。")]
    [InlineData("HG2005", "研发投入9.2亿元，占地区生产总值的2.5%。地区生产总值300亿元。")]
    [InlineData("HG2006", "金牌榜为19:37:13。")]
    [InlineData("HG2006", "建设项目共52个，其中装备21个、食品17个。")]
    [InlineData("HG2007", "增长24.6%，高于全省7.4个百分点。")]
    [InlineData("HG2008", "综合排名由40位提升至13位。")]
    [InlineData("HG2008", "办理时限由10天压缩至3天。")]
    [InlineData("HG2008", "城乡居民收入比由2.50缩小至2.27。")]
    [InlineData("HG2009", "项目开工率113.8%，基本养老参保率103.3%。")]
    [InlineData("HG2009", "完成投资28亿元，占年度计划的114%。")]
    [InlineData("HG2010", "造林3.1万亩、种草2万亩、建设苗圃500亩。")]
    [InlineData("HG2010", "接待游客26.5万人次，营运客车发送2.4万辆次，公交发车18.2万班次。")]
    [InlineData("HG4003", "全县126个村坚持党建引领，33名干部坚持驻村。")]
    [InlineData("HG2011", "完善县（市、区）三级网络。")]
    [InlineData("HG2011", "整治东溪、西溪等5条河道。")]
    [InlineData("HG2011", "建设“四级三类”规划体系：总体规划、详细规划和专项规划。")]
    [InlineData("HG2011", "“四个一批”：按照“谋划一批、在建一批、开工一批、投用一批”的机制推进。")]
    [InlineData("HG2011", "“三个强化”经验：防汛中总结的做法，即强化领导、强化网格、强化保障。")]
    [InlineData("HG2011", "积极研究、争取、用好中央五大政策。")]
    [InlineData("HG2012", "2024年2月29日开工。")]
    [InlineData("HG2016", "地区生产总值由2020年的98亿元增加到2024年的137亿元，年均增长5.6%。")]
    [InlineData("HG2017", "零售额79.8亿元，增长10.4%，其中城镇38.2亿元，增长9.5%，乡村11.6亿元，增长6.8%。")]
    [InlineData("HG2017", "固定资产投资112亿元，增长21.4%，城镇居民人均可支配收入12900元，增长10%，农村居民人均纯收入5300元，增长9.7%，城镇固定资产投资112亿元，增长7.4%。")]
    [InlineData("HG2018", "我县撤县设市20周年。")]
    [InlineData("HG2018", "2024年是新中国成立75周年。")]
    public void A_look_alike_stays_silent(string rule, string draft) => RuleDraft.AssertSilent(rule, Heading + draft + "\n");

    [Fact]
    public void What_holds_is_listed_once_with_its_arithmetic()
    {
        var checks = DraftAnalysis.Create(Syntax.DraftTree.Parse(Heading + "茶园面积由3.2万亩增加到4.1万亩，增长28.1%。\n", Syntax.DraftFormat.PlainText)).Checks;
        var growth = Assert.Single(checks, static check => check.Kind == CheckKind.Growth);
        Assert.Equal(CheckOutcome.Holds, growth.Outcome);
        Assert.Equal("4.1万亩 ÷ 3.2万亩 − 1 = 28.1% ≈ 28.1%", growth.Expression);
        Assert.Equal(checks.Length, checks.Select(static check => (check.Kind, check.Span, check.Expression)).Distinct().Count());
    }
}
