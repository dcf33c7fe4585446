using Hegao.Analysis.Lexicon;
using Hegao.Syntax.Lexicon;

namespace Hegao.Analysis.Claims;

/// <summary>Tells numbers that are names or sizes of a class from numbers that state something (GUIDE: label).</summary>
internal static class LabelReader
{
    private static readonly string[] NameUnits = ["强", "号", "版", "国道", "省道", "县道", "高速", "铁路", "地块", "热线", "平台", "指挥中心", "报警", "工程", "模式", "行动", "体系", "世纪", "次会议", "届", "次全会", "次全国", "周岁", "千伏", "线"];

    private static readonly string[] CircleUnits = ["分钟", "小时"];

    /// <summary>Why the amount is a label, or null where it is none.</summary>
    public static LocalizedText? Read(string text, in Amount amount, bool isQuoted, char before)
    {
        var after = amount.NumberEnd < text.Length ? text[amount.NumberEnd] : '\0';
        if (isQuoted)
            return new("引号内的数字是名称的一部分", "part of a quoted name");
        if (before is '∶' or '：' or ':' && amount.NumberLength == 1 && text[amount.NumberStart] == '1' && amount.NumberStart > 1 && char.IsAsciiDigit(text[amount.NumberStart - 2]))
            return new("比值的后项", "the second term of a ratio");
        if (after is '+' or '_' || before is '+' or '_')
            return new("代号", "a code");
        if (CharClasses.Of(after) == CharClass.Latin && amount.UnitText.Length == 0)
            return new("型号或等级", "a model or grade");
        if (before is '第' && IsNumbered(text, amount))
            return new("序次", "an ordinal");
        if (CharClasses.Of(before) == CharClass.Latin && before is not ('%' or '℃'))
            return new("编号", "a numbered name");
        if (before is '图' or '表' && amount.UnitText.Length == 0)
            return new("图表序号", "the number of a figure or table");
        if (after == '级' || (amount.End < text.Length && text[amount.End] == '级' && amount.UnitText.Length > 0 && (amount.UnitText[^1] is '亿' or '万' || amount.Measure.Dimension == Dimension.Money)))
            return new("规模级别", "a class of size");
        if (amount.UnitText.Length > 1 && amount.UnitText[^1] == '级' && amount.End < text.Length && CharClasses.Of(text[amount.End]) == CharClass.Han)
            return new("规模级别", "a class of size");
        if (IsName(text, amount, before))
            return new("编号或版本", "a number of a name");
        if (amount.UnitText.Length == 0 && amount.NumberLength >= 7)
            return new("号码", "a number to call or to file");
        foreach (var unit in NameUnits)
        {
            if (text.AsSpan(amount.NumberEnd).StartsWith(unit) && !(unit == "线" && before == '\0'))
                return new("名称的一部分", "part of a name");
        }

        if (IsNumberedList(text, amount))
            return new("编号", "a numbered name");
        if (IsNamedGroup(text, amount))
            return new("名称的一部分", "part of a name");
        if (IsCircle(text, amount))
            return new("时限类名称", "a name that holds a time");
        if (amount.UnitText is "岁" or "周岁" && IsAgeClass(text, amount))
            return new("规模或年龄界限", "the size that makes a class");
        return IsSizeClass(text, amount) ? new("规模或年龄界限", "the size that makes a class") : null;
    }

    // 7、8号泊位, 3-5号楼: the word that makes the last of them a name makes all of them names.
    private static bool IsNumberedList(string text, in Amount amount)
    {
        if (amount.UnitText.Length > 0)
            return false;
        var at = amount.NumberEnd;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] is '、' or '-' or '—' or '～' or '~' or '－' or '至' or '和'))
            at++;
        return at > amount.NumberEnd && at < text.Length && text[at] is '号' or '#';
    }

    // 山区26县, 沿江9市: so many places behind a noun are a group that has a name; 惠及8县, 全省26县 state something.
    private static bool IsNamedGroup(string text, in Amount amount) =>
        amount.UnitText is "县" or "市" or "国" or "州" && amount.Start == amount.NumberStart && amount.NumberStart > 1
        && CharClasses.Of(text[amount.NumberStart - 2]) == CharClass.Han && !(amount.End < text.Length && char.IsAsciiDigit(text[amount.End]))
        && CharClasses.Of(text[amount.NumberStart - 1]) == CharClass.Han && text[amount.NumberStart - 1] != '等' && !SubjectPhrase.NamesNothing(text.AsSpan(amount.NumberStart - 1, 1))
        && !Cues.TryMatchEnd(text.AsSpan(0, amount.NumberStart), CueKinds.Counted | CueKinds.Light | CueKinds.Reach | CueKinds.Adverb | CueKinds.Change | CueKinds.ChangeTo | CueKinds.Respectively | CueKinds.ListHead | CueKinds.Opener | CueKinds.Rank | CueKinds.Total, out _, out _)
        && !(Cues.TryMatchEnd(text.AsSpan(0, amount.NumberStart), CueKinds.Region, out _, out var region) && region.Region != RegionLevel.Part);

    private static bool IsNumbered(string text, in Amount amount)
    {
        var rest = text.AsSpan(amount.NumberEnd);
        return rest.StartsWith("届") || rest.StartsWith("次") || rest.StartsWith("批") || rest.StartsWith("轮") || rest.StartsWith("期") || rest.StartsWith("号")
            || rest.StartsWith("个") || rest.StartsWith("条") || rest.StartsWith("款") || rest.StartsWith("页") || rest.StartsWith("季") || rest.StartsWith("产业");
    }

    // 10家以上企业 counts the enterprises; 20人以上企业 and 50户以上村庄 are measured by what is in them.
    private static bool CountsThings(in Amount amount) => amount.Measure.IsCounting && amount.UnitText[^1] is not ('人' or '户' or '级' or '岁');

    // 园区4.0, 12345平台, 国道207, 歼-35: digits without a unit that go on with a name.
    private static bool IsName(string text, in Amount amount, char before)
    {
        if (amount.UnitText.Length > 0)
            return false;
        var digits = text.AsSpan(amount.NumberStart, amount.NumberLength);
        if (digits.EndsWith(".0") && digits.Length == 3)
            return CharClasses.Of(before) == CharClass.Han && !Cues.TryMatchEnd(text.AsSpan(0, amount.NumberStart), CueKinds.Reach | CueKinds.Change | CueKinds.ChangeTo, out _, out _);
        if (digits is "12345" or "12315" or "12348" or "12388" or "12393")
            return true;
        // 81890“一呼百应”平台: a service that is called by its number.
        if (digits.Length > 3 && amount.NumberEnd < text.Length && text[amount.NumberEnd] == '“')
            return true;
        if (IsNumberedPlace(text, amount, before, digits))
            return true;
        if (before is '-' && amount.NumberStart > 1 && CharClasses.Of(text[amount.NumberStart - 2]) == CharClass.Han)
            return true;
        return text.AsSpan(0, amount.NumberStart) is var left && (left.EndsWith("国道") || left.EndsWith("省道") || left.EndsWith("县道"));
    }

    // 南岙102、文化园一期: an integer without a unit, in a list, behind a name of which nothing is stated; 收入比为2 states something.
    private static bool IsNumberedPlace(string text, in Amount amount, char before, ReadOnlySpan<char> digits) =>
        amount.Start == amount.NumberStart && digits.Length > 2 && !digits.Contains('.') && CharClasses.Of(before) == CharClass.Han
        && amount.NumberEnd < text.Length && text[amount.NumberEnd] is '、'
        && !Cues.TryMatchEnd(text.AsSpan(0, amount.NumberStart), CueKinds.Reach | CueKinds.Change | CueKinds.ChangeTo | CueKinds.Counted | CueKinds.Light | CueKinds.Adverb | CueKinds.Respectively, out _, out _)
        && before is not ('从' or '由' or '率' or '数' or '比' or '值' or '度' or '量');

    // 15分钟政务服务圈, 24小时青年社区; 每天19小时 states something.
    private static bool IsCircle(string text, in Amount amount)
    {
        if (!CircleUnits.Contains(amount.UnitText) || amount.End >= text.Length)
            return false;
        if (amount.Start > 0 && text[amount.Start - 1] is '天' or '至' or '到' or '日' or '周')
            return false;
        return CharClasses.Of(text[amount.End]) == CharClass.Han && text[amount.End] is not ('以' or '内' or '之' or '左');
    }

    // 2－3岁幼儿, 60岁老人: who is of that age; 提高到78.6岁 states something.
    private static bool IsAgeClass(string text, in Amount amount)
    {
        var at = amount.End;
        if (at < text.Length && CharClasses.Of(text[at]) is CharClass.Range or CharClass.Dash)
        {
            at++;
            while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] is '周' or '岁'))
                at++;
        }

        return at < text.Length && CharClasses.Of(text[at]) == CharClass.Han && text[at] is not ('以' or '左') && !Cues.TryMatch(text.AsSpan(at), CueKinds.Change | CueKinds.ChangeTo | CueKinds.Compare, out _, out _);
    }

    // 其中10亿元以上4个: the amount with a bound narrows what is counted right behind it.
    private static bool IsThresholdOfCount(string text, in Amount amount)
    {
        var at = amount.End;
        if (amount.End == amount.UnitEnd || amount.HasMore || amount.Measure.Dimension is not (Dimension.Money or Dimension.Area or Dimension.Mass or Dimension.Power))
            return false;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at > amount.End && at < text.Length && Units.TryMatch(text.AsSpan(at), out var unit, out _) && unit > 0 && text[at] is '个' or '家' or '户' or '项' or '宗' or '单' or '所';
    }

    // 10亿元以上项目, 3岁以下托位, 超50万元行政村, 2万元以下产业用地: an amount with a bound, and then the noun that it narrows.
    private static bool IsSizeClass(string text, in Amount amount)
    {
        if (amount.UnitText.Length == 0 || amount.End >= text.Length)
            return false;
        if (IsThresholdOfCount(text, amount))
            return true;
        if (CharClasses.Of(text[amount.End]) is not (CharClass.Han or CharClass.OpenQuote))
            return false;
        var rest = text.AsSpan(amount.End);
        var bounded = amount.End > amount.UnitEnd && !amount.HasMore;
        var exceeded = amount.Start < amount.NumberStart || (amount.Start > 0 && text[amount.Start - 1] == '过');
        if (bounded && amount.UnitText is "岁" or "周岁")
            return true;
        if (Cues.TryMatch(rest, CueKinds.SizeNoun, out _, out _))
            return (bounded || exceeded) && !CountsThings(amount);

        // 收入过10万元的行政村; 投资超20亿元的恒泰项目 tells the size of one.
        if (exceeded && rest[0] == '的' && Cues.TryMatch(rest[1..], CueKinds.SizeNoun, out _, out _))
            return !CountsThings(amount);
        if (!bounded || amount.IsRate || amount.IsPoints)
            return false;
        if (rest[0] is '的')
            return !amount.Measure.IsCounting;
        return amount.Measure.Dimension is Dimension.Money or Dimension.Area or Dimension.Mass or Dimension.Power
            && !Cues.TryMatch(rest, CueKinds.Light | CueKinds.Counted | CueKinds.Change | CueKinds.Reach, out _, out _);
    }
}
