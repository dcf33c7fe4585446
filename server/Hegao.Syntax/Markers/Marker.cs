namespace Hegao.Syntax;

/// <summary>A marker (序号) at the head of a section, a list item or a note.</summary>
/// <param name="Scheme">Its numbering scheme.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Number">Its number, 1 or more; 0 for a scheme without numbers.</param>
/// <param name="Length">UTF-16 code units of the text that was read, closing sign included.</param>
public readonly record struct Marker(MarkerScheme Scheme, MarkerForm Form, int Number, int Length);
