namespace Hegao.Syntax.Tests.Markers;

/// <summary>Markers of every scheme, and what merely looks like one.</summary>
public class MarkerTests
{
    [Theory]
    [InlineData("一、2024年工作回顾", MarkerScheme.HanComma, MarkerForm.Standard, 1)]
    [InlineData("十二、全面加强政府自身建设", MarkerScheme.HanComma, MarkerForm.Standard, 12)]
    [InlineData("二十、附则", MarkerScheme.HanComma, MarkerForm.Standard, 20)]
    [InlineData("（一）坚持产业强县", MarkerScheme.HanParenthesis, MarkerForm.Standard, 1)]
    [InlineData("(三)深化改革", MarkerScheme.HanParenthesis, MarkerForm.HalfWidth, 3)]
    [InlineData("（三)深化改革", MarkerScheme.HanParenthesis, MarkerForm.Mixed, 3)]
    [InlineData("（二）、补齐短板", MarkerScheme.HanParenthesis, MarkerForm.SurplusComma, 2)]
    [InlineData("1.扩大有效投资", MarkerScheme.ArabicDot, MarkerForm.Standard, 1)]
    [InlineData("12．扩大有效投资", MarkerScheme.ArabicDot, MarkerForm.FullWidthDot, 12)]
    [InlineData("3、扩大有效投资", MarkerScheme.ArabicDot, MarkerForm.ArabicComma, 3)]
    [InlineData("２、扩大有效投资", MarkerScheme.ArabicDot, MarkerForm.ArabicComma, 2)]
    [InlineData("（1）新建学校", MarkerScheme.ArabicParenthesis, MarkerForm.Standard, 1)]
    [InlineData("(2)新建医院", MarkerScheme.ArabicParenthesis, MarkerForm.HalfWidth, 2)]
    [InlineData("③改造管网", MarkerScheme.Circled, MarkerForm.Standard, 3)]
    [InlineData("第一，坚持党的领导。", MarkerScheme.Ordinal, MarkerForm.Standard, 1)]
    [InlineData("第三章 主要任务", MarkerScheme.Chapter, MarkerForm.Standard, 3)]
    [InlineData("第二部分　2025年工作安排", MarkerScheme.Chapter, MarkerForm.Standard, 2)]
    [InlineData("一是扩大有效投资。", MarkerScheme.HanIs, MarkerForm.Standard, 1)]
    [InlineData("[4]“三张清单”：即权力清单。", MarkerScheme.Bracket, MarkerForm.SquareBracket, 4)]
    [InlineData("［5］“三张清单”：即权力清单。", MarkerScheme.Bracket, MarkerForm.FullWidthSquareBracket, 5)]
    [InlineData("【6】“三张清单”：即权力清单。", MarkerScheme.Bracket, MarkerForm.LenticularBracket, 6)]
    [InlineData("〔7〕“三张清单”：即权力清单。", MarkerScheme.Bracket, MarkerForm.TortoiseBracket, 7)]
    [InlineData("——这一年，发展信心持续增强。", MarkerScheme.Dash, MarkerForm.Standard, 0)]
    public void A_marker_tells_its_scheme_form_and_number(string draft, MarkerScheme scheme, MarkerForm form, int number)
    {
        var anchor = DraftTree.Parse(draft, DraftFormat.PlainText).GetBlock(0).GetAnchor(0);
        Assert.Equal((scheme, form, number), (anchor.Marker.Scheme, anchor.Marker.Form, anchor.Marker.Number));
    }

    [Theory]
    [InlineData("一、二期工程全部投产。")]
    [InlineData("一、二、三产业协调发展。")]
    [InlineData("1.5万亩林地得到改造。")]
    [InlineData("1.2.3版本上线。")]
    [InlineData("第一产业增加值38.2亿元。")]
    [InlineData("第一、二、三产业分别增长4.1%、7.2%、6.2%。")]
    [InlineData("第二季度增长5.2%。")]
    [InlineData("2023年是全面贯彻党的二十大精神的开局之年。")]
    [InlineData("2023.12月完成。")]
    [InlineData("（2024年1月9日在县第十八届人民代表大会第三次会议上）")]
    [InlineData("（全文）")]
    [InlineData("二是否可行，还要论证。")]
    [InlineData("十大工程全面推进。")]
    [InlineData("一一对应。")]
    [InlineData("【1月】财政收入1.2亿元。")]
    [InlineData("—12—")]
    [InlineData("两、三年内见效。")]
    public void A_look_alike_is_no_marker(string draft) => MarkedDraft.AssertTokens(draft, TokenKind.Marker);

    [Theory]
    [InlineData("[|（一）|]聚力强产业。重点抓好三件事：[|一是|]扩投资，[|二是|]促消费，[|三是|]稳外贸。")]
    [InlineData("要坚持以下原则。[|第一，|]坚持党的领导。[|第二，|]坚持稳中求进。")]
    [InlineData("[|一、|]全年工作。[|（一）|]工业经济。[|1.|]扩大投资。")]
    [InlineData("具体包括：[|①|]校舍改造；[|②|]师资培训。")]
    public void Markers_open_sentences_and_items_inside_a_paragraph(string draft) => MarkedDraft.AssertTokens(draft, TokenKind.Marker);

    [Theory]
    [InlineData("坚持把统一、规范作为标准，唯一是质量。")]
    [InlineData("完成投资3.2亿元，5.6万人受益。")]
    [InlineData("这是其中之一、也是关键。")]
    [InlineData("任务完成80%。2024年再提高。")]
    public void The_middle_of_a_clause_holds_no_marker(string draft) => MarkedDraft.AssertTokens(draft, TokenKind.Marker);
}
