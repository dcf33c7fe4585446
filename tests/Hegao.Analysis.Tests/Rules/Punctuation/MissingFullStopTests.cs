namespace Hegao.Analysis.Tests.Rules;

/// <summary>HG4002.</summary>
public sealed class MissingFullStopTests
{
    private const string Rule = "HG4002";

    [Fact]
    public void A_paragraph_of_sentences_without_its_last_stop_is_found_and_closed() => RuleDraft.AssertFix(
        Rule,
        "　　林业提质增效。新造油茶林2.1万亩，[|林下经济产值5.1亿元|]\n　　水利稳步推进。治理河道12公里。\n",
        "　　林业提质增效。新造油茶林2.1万亩，林下经济产值5.1亿元。\n　　水利稳步推进。治理河道12公里。\n");

    [Fact]
    public void Blank_lines_end_a_long_paragraph_that_lost_its_stop() => RuleDraft.AssertFinds(
        Rule,
        "国有林场改革持续深化。完成森林可持续经营试点1.4万亩，林场职工年均工资增长6.2%。林下种植灵芝、黄精等9600亩，[|林下经济产值达到5.1亿元|]\n\n水土保持步伐坚实。治理水土流失面积46平方公里。\n");

    [Theory]
    [InlineData("　　林业提质增效。深入开展国土绿化，加快建设环城林带，治理水土流失，[|着力打造茶乡“百里画廊”|]\n　　水利稳步推进。治理河道12公里。\n")]
    [InlineData("　　林业提质增效。深入开展国土绿化，加快建设环城林带，治理水土流失，[|成为全省林长制示范县（市）|]\n　　水利稳步推进。治理河道12公里。\n")]
    [InlineData("　　林业提质增效。国有林场改革持续深化，完成森林可持续经营试点1.4万亩，林场职工年均工资增长6.2%。新造油茶林2.1万亩，种植灵芝、黄精等9600亩，[|林下经济产值5.1亿元|]\n\n水利稳步推进。治理河道12公里，新建水库2座。\n")]
    [InlineData("　　林业提质增效。新造油茶林2.1万亩。[|建成南山森林康养步道|]\n　　水利稳步推进。治理河道12公里。\n")]
    public void A_closing_mark_a_plain_sentence_or_another_indent_hides_no_lost_stop(string draft) => RuleDraft.AssertFinds(Rule, draft);

    [Theory]
    [InlineData("大会今天在县会堂隆重开幕。县长作了政府工作报告。本报全媒体记者 林小山 摄\n")]
    [InlineData("各位代表：\n现在，我代表县人民政府向大会报告工作，请予审议。\n一、工作回顾\n")]
    [InlineData("大会在县会堂开幕。县长作政府工作报告。本报记者 林小山 摄\n")]
    [InlineData("一年来，我们坚持“稳字当头。稳中求进。”\n二、工作安排\n")]
    [InlineData("林业提质增效。重点抓好以下工作：\n一是造林，二是护林。\n")]
    [InlineData("　　林业提质增效。新造油茶林2.1万亩，林下经济\n— 3 —\n产值5.1亿元。\n")]
    public void Headings_credits_and_sentences_that_go_on_stay_silent(string draft) => RuleDraft.AssertSilent(Rule, draft);
}
