namespace Hegao.Seeds;

/// <summary>Seeds of sentences of the generator's own, for classes that no claim carries.</summary>
internal static class SentenceSeeds
{
    /// <summary>One seed of each class, at the end of the paragraph that ends at <paramref name="end"/>.</summary>
    public static IEnumerable<Seed> At(DraftUnderTest draft, int end)
    {
        Seed Say(string kind, string rule, string right, string wrong) => new(kind, [rule], new(new(end, 0), right), new(new(end, 0), wrong));
        yield return Say("a:b:c", "HG2006", "三次产业结构调整为8.3∶41.2∶50.5。", "三次产业结构调整为8.3∶43.2∶50.5。");
        yield return Say("list count", "HG2011", "培育茶叶、花卉、竹木三大特色产业。", "培育茶叶、花卉、竹木、水果三大特色产业。");
        yield return Say("list count", "HG2011", "整治东溪、西溪、南溪等3条河道。", "整治东溪、西溪、南溪、北溪等3条河道。");
        yield return Say("date", "HG2012", "6月30日前全部完工。", "6月31日前全部完工。");
        yield return Say("ratio", "HG2005", "新区收入84亿元，是30亿元的2.8倍。", "新区收入84亿元，是30亿元的3.6倍。");
        if (draft.Analysis.Outline.Title?.Year is { } year)
            yield return Say("calendar", "HG2018", $"{year}年是新中国成立{year - 1949}周年。", $"{year}年是新中国成立{year - 1952}周年。");
    }
}
