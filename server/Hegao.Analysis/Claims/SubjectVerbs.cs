using Hegao.Analysis.Lexicon;

namespace Hegao.Analysis.Claims;

/// <summary>The verbs and carriers of a subject phrase: which of them belong to the indicator, and which only say that something was done.</summary>
internal static class SubjectVerbs
{
    private static readonly string[] Light = ["完成", "实现", "获得", "取得", "达到"];

    /// <summary>A phrase before and behind its last light verb (轻动词: 完成, 实现 …); an empty tail where it has none.</summary>
    public static (string Owner, string Tail) SplitAtLight(string phrase)
    {
        // 帮助困难人员实现就业: whom somebody helps is part of what is counted.
        if (Cues.TryMatch(phrase, CueKinds.Counted, out var helped, out _) && phrase.AsSpan(0, helped) is "帮助" or "带动" or "帮扶" or "支持" or "扶持" or "促进")
            return (phrase, string.Empty);
        foreach (var verb in Light)
        {
            var at = phrase.LastIndexOf(verb, StringComparison.Ordinal);
            if (at > 1 && at + verb.Length < phrase.Length - 1)
                return (phrase[..at], phrase[(at + verb.Length)..]);
        }

        return (phrase, string.Empty);
    }

    /// <summary>19个增资扩产项目完成投资: behind its owner the carrier goes without its light verb.</summary>
    public static string WithoutLightVerb(string carrier) =>
        carrier.Length > 3 && Cues.TryMatch(carrier, CueKinds.Light, out var length, out _) && length <= carrier.Length - 2 ? carrier[length..] : carrier;

    /// <summary>What stands behind the light verb; the phrase itself where it has none.</summary>
    public static string AfterLightVerb(string phrase) => SplitAtLight(phrase) is { Tail.Length: > 0 } split ? split.Tail : phrase;

    /// <summary>带动制造业投资: what is said to grow is the investment, whoever caused it.</summary>
    public static string WithoutCause(string phrase) =>
        phrase.Length > 4 && phrase.AsSpan(0, 2) is "带动" or "拉动" or "推动" or "促进" or "撬动" ? phrase[2..] : phrase;

    /// <summary>Whether a phrase is the investment or the area that something has: 总投资, 完成投资, 总面积.</summary>
    public static bool IsSize(string phrase) =>
        (phrase.EndsWith("投资", StringComparison.Ordinal) || phrase.EndsWith("面积", StringComparison.Ordinal)) && (phrase is "投资" || IsCarrier(WithoutLightVerb(phrase)) || IsCarrier(phrase));

    /// <summary>森林抚育13万亩, 棚户区改造新开工610套: what was done stands behind what it was done to.</summary>
    public static bool EndsInVerb(string phrase) =>
        phrase.Length > 2 && phrase.AsSpan(phrase.Length - 2) is "新增" or "植树" or "开工" or "竣工" or "完工" or "抚育" or "治理" or "挂牌" or "入库" or "投产";

    /// <summary>Whether a phrase is a carrier: a word such as 总投资 or 产值 that says nothing of whose it is.</summary>
    public static bool IsCarrier(string phrase) => Cues.TryFind(phrase, out var cue) && cue.Is(CueKinds.Carrier);

    /// <summary>Whether an amount (营收, 税收, 总收入) is named with whose it is, a short name.</summary>
    public static bool IsOwned(string owner, string amount) => owner.Length is > 1 and <= MaxOwner && !owner.Contains('、')
        && amount is "营收" or "营业收入" or "税收" or "税收收入" or "利税" or "利润" or "总产值" or "销售收入" or "主营业务收入" or "增加值" or "集体经济总收入" or "经营性收入";

    /// <summary>A longer owner is a clause, not a name.</summary>
    private const int MaxOwner = 12;

    /// <summary>The indicator of a carrier and its owner.</summary>
    public static string Join(string owner, string carrier)
    {
        if (carrier is "总数" or "总量" or "总数量" or "总规模" or "总里程" or "总容量" or "总人数" && VerbOf(owner).Length is > 0 and var verb && verb < owner.Length)
            owner = owner[verb..];

        // 粮食播种面积2.96万亩、总产量1.21万吨: it is the crop that yields, not its area.
        if (carrier is "产量" or "总产量" or "单产")
            owner = WithoutArea(owner);
        return owner.EndsWith(carrier, StringComparison.Ordinal) ? owner : owner + carrier;
    }

    private static string WithoutArea(string owner)
    {
        foreach (var area in (ReadOnlySpan<string>)["播种面积", "种植面积", "总面积", "面积"])
        {
            if (owner.Length > area.Length && owner.EndsWith(area, StringComparison.Ordinal))
                return owner[..^area.Length];
        }

        return owner;
    }

    /// <summary>The verb that a phrase opens with and that says what is counted (新增, 改造 …); empty where it has none.</summary>
    public static string VerbOf(string phrase)
    {
        var length = SubjectPhrase.CountedVerbLength(phrase);
        return phrase[..(length > 3 && IsModifier(phrase.AsSpan(length - 2)) ? length - 2 : length)];
    }

    /// <summary>甲企业、乙机构分别新增: the subjects before 分别, and the verb behind it where that says what is counted.</summary>
    public static (string Subjects, string Verb) CutRespectively(string phrase)
    {
        if (phrase.IndexOf("分别", StringComparison.Ordinal) is not (> 1 and var at))
            return (phrase, string.Empty);
        var verb = phrase[(at + "分别".Length)..];
        return (phrase[..at], verb.Length > 0 && VerbOf(verb) == verb ? verb : string.Empty);
    }

    /// <summary>新增甲企业: what there is of them in all was not all added.</summary>
    public static string WithoutAddition(string subject) =>
        Cues.TryMatch(subject, CueKinds.Counted, out var length, out _) && length < subject.Length && IsAddition(subject[..length]) ? subject[length..] : subject;

    /// <summary>Whether a verb says that something came on top of what there was: 新增, 新建, 净增.</summary>
    public static bool IsAddition(string verb) => verb.Length > 1 && (verb[0] == '新' || verb[0] == '净' || verb is "增加" or "增设" or "建成" or "创建" or "创成");

    /// <summary>上云企业, 上市辅导企业, 研发机构: the verb says of what kind the noun is.</summary>
    public static bool IsModifier(ReadOnlySpan<char> phrase) =>
        phrase.Length is > 3 and <= MaxModified && phrase[..2] is "上云" or "上市" or "上规" or "升规" or "挂牌" or "入驻" or "入库" or "技改" or "研发" or "孵化" or "培训" or "检测" or "监测" or "服务"
        && phrase[^2..] is "企业" or "公司" or "项目" or "主体" or "机构" or "中心" or "平台" or "基地" or "站点";

    /// <summary>A longer phrase is a verb with its object.</summary>
    private const int MaxModified = 8;
}
