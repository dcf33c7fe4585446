namespace Hegao.LanguageServer.Tests.Running;

/// <summary>Drafts that several tests read; counties, people and figures are invented.</summary>
public static class Drafts
{
    public const string Uri = "file:///drafts/liyuan.txt";

    /// <summary>A report with two parts, run-in headings and a glossary, in which everything is right.</summary>
    public const string Liyuan = """
        栗原县政府工作报告

        2025年1月9日在栗原县第十七届人民代表大会第四次会议上

        各位代表：

        一、2024年工作回顾

        （一）产业发展提质增效。新增规上工业企业12户，“亩均论英雄”[1]改革覆盖全部园区。

        （二）民生福祉持续改善。建成“一刻钟便民圈”[2]8个，改造老旧小区15个。

        二、2025年工作安排

        （一）扩大有效投资。实施重点项目60个，年度完成投资45亿元。

        （二）深化各项改革。继续推进“亩均论英雄”改革，压减审批时限三成。

        名词解释

        [1] “亩均论英雄”：以单位土地产出评价企业效益的办法。

        [2] “一刻钟便民圈”：居民步行十五分钟可达的生活服务范围。

        """;
}
