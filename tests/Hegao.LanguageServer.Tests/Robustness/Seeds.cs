namespace Hegao.LanguageServer.Tests.Robustness;

/// <summary>Each run tries one seed that no run tried before, and prints it; <c>HEGAO_TEST_SEED</c> brings one back.</summary>
internal static class Seeds
{
    public static int Fresh { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("HEGAO_TEST_SEED"), out var seed) ? seed : Environment.TickCount;
}
