using System.Text.Json;

namespace Hegao.LanguageServer.Configuration;

/// <summary>Reads settings as clients send them. What has the wrong type is passed over and reported, never fatal.</summary>
internal static class SettingsReader
{
    /// <summary>Applies the <c>hegao</c> section: <c>language</c> is <c>zh</c>, <c>en</c> or <c>auto</c>, <c>inlayHints</c> and <c>codeLens</c> are booleans.</summary>
    /// <param name="settings">The settings in force.</param>
    /// <param name="section">The section, or an object that has it as <c>hegao</c>.</param>
    /// <param name="problem">What could not be understood, or null.</param>
    public static ServerSettings ApplySection(ServerSettings settings, JsonElement section, out string? problem)
    {
        problem = null;
        if (section.ValueKind == JsonValueKind.Object && section.TryGetProperty("hegao", out var inner))
            section = inner;
        settings = settings with { InlayHints = Flag(section, "inlayHints", settings.InlayHints), CodeLens = Flag(section, "codeLens", settings.CodeLens) };
        if (section.ValueKind != JsonValueKind.Object || !section.TryGetProperty("language", out var language))
            return settings;

        switch (Text(language))
        {
            case null or "" or "auto":
                return settings with { Language = settings.LocaleLanguage };
            case { } tag when tag.StartsWith("zh", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("en", StringComparison.OrdinalIgnoreCase):
                return settings with { Language = ServerSettings.LanguageOf(tag) };
            default:
                problem = "设置 hegao.language 只能是 zh、en 或 auto，已忽略。The setting hegao.language must be zh, en or auto; it is ignored.";
                return settings;
        }
    }

    /// <summary>Applies <c>initializationOptions</c>: <c>diagnostics</c> (<c>push</c>, <c>pull</c>, <c>auto</c>), <c>ruleUri</c>, <c>codeLensCommand</c>, and the section itself.</summary>
    public static ServerSettings ApplyInitializationOptions(ServerSettings settings, JsonElement options, out string? problem)
    {
        settings = ApplySection(settings, options, out problem);
        if (options.ValueKind != JsonValueKind.Object)
            return settings;
        if (options.TryGetProperty("ruleUri", out var ruleUri) && Text(ruleUri) is { } uri)
            settings = settings with { RuleUri = uri };
        if (options.TryGetProperty("codeLensCommand", out var lens) && Text(lens) is { } command)
            settings = settings with { CodeLensCommand = command };
        if (!options.TryGetProperty("diagnostics", out var mode))
            return settings;
        switch (Text(mode))
        {
            case "push":
                return settings with { Diagnostics = DiagnosticMode.Push };
            case "pull":
                return settings with { Diagnostics = DiagnosticMode.Pull };
            case "auto" or null:
                return settings;
            default:
                problem = "选项 diagnostics 只能是 push、pull 或 auto，已忽略。The option diagnostics must be push, pull or auto; it is ignored.";
                return settings;
        }
    }

    private static bool Flag(JsonElement section, string key, bool otherwise) =>
        section.ValueKind == JsonValueKind.Object && section.TryGetProperty(key, out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.ValueKind == JsonValueKind.True
            : otherwise;

    private static string? Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
