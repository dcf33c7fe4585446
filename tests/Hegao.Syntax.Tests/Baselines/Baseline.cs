namespace Hegao.Syntax.Tests.Baselines;

/// <summary>
/// Text files that say what a run must print. <c>HEGAO_BASELINES=rewrite dotnet test tests/Hegao.Syntax.Tests</c> writes them anew; the
/// difference is then read in the version control.
/// </summary>
internal static class Baseline
{
    /// <summary>Compares <paramref name="actual"/> with the baseline <paramref name="name"/>, or writes it.</summary>
    public static void Check(string name, string actual)
    {
        var path = Path.Combine(SampleDrafts.TestsFolder, "Hegao.Syntax.Tests", "Baselines", name);
        if (Environment.GetEnvironmentVariable("HEGAO_BASELINES") == "rewrite")
        {
            File.WriteAllText(path, actual);
            return;
        }

        Assert.True(File.Exists(path), $"{name} is no baseline yet; HEGAO_BASELINES=rewrite writes it.");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
