using System.Text;
using Hegao.Analysis;
using Hegao.Analysis.Rules;

namespace Hegao.Output;

/// <summary>The text of a new <c>hegao.toml</c>: explanations behind <c># </c>, settings behind <c>#</c> alone.</summary>
internal static class SettingsTemplate
{
    private const string Chinese = """

        # 只对部分文稿的级别，写在后面的优先。路径相对于本文件所在文件夹，可用 *、?、**。

        #[[override]]
        #files = ["草稿/**"]
        #severity = { HG4002 = "info" }

        # 忽略一处问题：文稿、规则、问题所在的原文、理由。不再起作用时会报告（HG9002）。

        #[[ignore]]
        #file = "2025/报告.txt"
        #rule = "HG2001"
        #quote = "增长5.4%"
        #reason = "两处口径不同"

        # 不必检查的名词。

        #[glossary]
        #ignore = ["田长制"]

        # 自定义的指标，或为内置指标补充别名。kind：flow 时期数，stock 时点数，rate 比率，index 指数。

        #[[indicator]]
        #key = "数治指数"
        #aliases = ["数治综合指数"]
        #dimension = "score"
        #kind = "index"

        # 自定义的单位、量词：base 是用来换算的内置单位，factor 是一个本单位合多少个 base。
        # kind：count 整数为准数，measure 按四舍五入看待。

        #[[unit]]
        #name = "垧"
        #base = "公顷"
        #factor = 1
        #kind = "measure"

        # 标题和会议时间没有写明地区、年份的报告。同一地区同一年的三个报告（kind：work 政府工作报告，plan 计划报告，budget 预算报告）互相核对，
        # 并与上一年的报告核对。year 是报告所安排的那一年。

        #[[report]]
        #files = ["2025/**"]
        #place = "青溪县"
        #year = 2025
        #kind = "work"

        """;

    private const string English = """

        # Severities for some drafts; the later entry has the last word. Paths start at this file's folder and may have *, ? and **.

        #[[override]]
        #files = ["drafts/**"]
        #severity = { HG4002 = "info" }

        # One finding to pass over: its draft, its rule, words at its place, and why. When it passes over nothing any more that is reported (HG9002).

        #[[ignore]]
        #file = "2025/report.txt"
        #rule = "HG2001"
        #quote = "增长5.4%"
        #reason = "the two figures have different scopes"

        # Terms to leave alone.

        #[glossary]
        #ignore = ["田长制"]

        # An indicator of your own, or more names for one of the lexicon. kind: flow over a period, stock at a moment, rate, index.

        #[[indicator]]
        #key = "数治指数"
        #aliases = ["数治综合指数"]
        #dimension = "score"
        #kind = "index"

        # A unit or measure word of your own: base is the unit of the lexicon that it is converted to, factor how many of that one of it is.
        # kind: count where an integer is exact, measure where it is rounded.

        #[[unit]]
        #name = "垧"
        #base = "公顷"
        #factor = 1
        #kind = "measure"

        # Reports whose title and meeting line do not say place and year. The three reports of one place and year (kind: work, plan, budget) are held
        # against one another, and each against that of the year before. year is the one that the report plans.

        #[[report]]
        #files = ["2025/**"]
        #place = "青溪县"
        #year = 2025
        #kind = "work"

        """;

    /// <summary>The text.</summary>
    public static string Write(UserLanguage language)
    {
        var english = language == UserLanguage.English;
        var text = new StringBuilder();
        text.Append(english
            ? "# Settings of Hegao for the drafts in this folder and below. A hegao.toml in a folder nearer to a draft has the last word.\n# To switch a setting on, take away the “#” before it and before the heading in brackets above it.\n\n# Severities: error, warning, info, off. These are the ones that count without a setting.\n\n"
            : "# 核稿的设置，对所在文件夹及其下各级文稿起作用；下级文件夹另有 hegao.toml 的，以离文稿近的为准。\n# 去掉一项设置及其上方方括号行首的“#”，即起作用。\n\n# 各规则的级别：error 错误，warning 警告，info 提示，off 关闭。以下是不作设置时的级别。\n\n");
        text.Append("#[severity]\n");
        foreach (var rule in RuleCatalogue.All)
            text.Append('#').Append(rule.Id).Append(" = \"").Append(SeverityNames.Of(rule.DefaultSeverity)).Append("\"  # ").Append(rule.Title.In(language)).Append('\n');
        return text.Append(english ? English : Chinese).ToString();
    }
}
