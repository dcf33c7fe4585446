namespace Hegao.Analysis;

/// <summary>One finding that the settings have passed over, told by the words at its place and not by its line.</summary>
/// <param name="Rule">The rule's id, upper case.</param>
/// <param name="Quote">Words of the draft that the finding lies in or touches; compared as they are read, without line breaks and Markdown signs.</param>
/// <param name="Reason">Why, as the writer put it; may be empty.</param>
public sealed record IgnoreRequest(string Rule, string Quote, string Reason);
