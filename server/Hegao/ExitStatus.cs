namespace Hegao;

/// <summary>What the program says to the shell that started it.</summary>
internal static class ExitStatus
{
    /// <summary>Nothing at or above <c>--fail-on</c>.</summary>
    public const int Clean = 0;

    /// <summary>A finding at or above <c>--fail-on</c>.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage, or a file that could not be read; stands above <see cref="Findings"/>.</summary>
    public const int Failure = 2;
}
