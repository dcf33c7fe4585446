namespace Hegao.Workspace;

/// <summary>The text that the bytes of a draft hold.</summary>
/// <param name="Text">The text without its byte-order mark.</param>
/// <param name="Encoding">The encoding in which it was read.</param>
/// <param name="HasByteOrderMark">Whether a byte-order mark stood at the start; kept apart, since it is no part of the text.</param>
/// <param name="Notice">What could not be decoded, or null where every byte could.</param>
public sealed record DecodedText(string Text, DraftEncoding Encoding, bool HasByteOrderMark, ReadingNotice? Notice);
