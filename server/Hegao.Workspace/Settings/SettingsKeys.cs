using Hegao.Analysis;

namespace Hegao.Workspace;

/// <summary>The keys of <c>hegao.toml</c>, table by table. The schema of the VS Code extension has the same, which a test holds against these.</summary>
internal static class SettingsKeys
{
    /// <summary>Severities as they are written.</summary>
    public static readonly (string Key, Severity Severity)[] Severities = [("error", Severity.Error), ("warning", Severity.Warning), ("info", Severity.Info), ("off", Severity.Off)];

    /// <summary>The tables.</summary>
    public static readonly string[] Root = ["severity", "override", "ignore", "glossary", "indicator", "unit", "report"];

    /// <summary>Those of an <c>[[override]]</c>.</summary>
    public static readonly string[] Override = ["files", "severity"];

    /// <summary>Those of an <c>[[ignore]]</c>.</summary>
    public static readonly string[] Ignore = ["file", "rule", "quote", "reason"];

    /// <summary>Those of <c>[glossary]</c>.</summary>
    public static readonly string[] Glossary = ["ignore"];

    /// <summary>What is known of an indicator beside its names.</summary>
    public static readonly string[] Traits = ["dimension", "price", "kind", "recompute", "series", "max"];

    /// <summary>Those of an <c>[[indicator]]</c>.</summary>
    public static readonly string[] Indicator = ["key", "aliases", .. Traits];

    /// <summary>Those of a <c>[[unit]]</c>.</summary>
    public static readonly string[] Unit = ["name", "dimension", "base", "factor", "kind"];

    /// <summary>Those of a <c>[[report]]</c>.</summary>
    public static readonly string[] Report = ["files", "place", "year", "kind"];
}
