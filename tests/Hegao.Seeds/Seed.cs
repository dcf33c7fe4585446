namespace Hegao.Seeds;

/// <summary>One edit that makes a right draft wrong, and the nearest one that keeps it right.</summary>
/// <param name="Class">What is made wrong.</param>
/// <param name="Rules">The rules of which one should see it.</param>
/// <param name="Right">The control edit.</param>
/// <param name="Wrong">The wrong edit.</param>
internal sealed record Seed(string Class, string[] Rules, TextChange Right, TextChange Wrong);
