namespace Hegao.Word;

/// <summary>Why a file cannot be read as a Word document.</summary>
public enum WordFailure
{
    /// <summary>It is no Word document, or its parts are broken.</summary>
    Damaged,

    /// <summary>It is protected by a password.</summary>
    Encrypted,

    /// <summary>It is in the binary format of Word 97–2003.</summary>
    BinaryWord,

    /// <summary>It, or what it unpacks to, passes <see cref="WordLimits"/>.</summary>
    TooLarge,
}

/// <summary>A file that cannot be read as a Word document.</summary>
/// <param name="failure">Why.</param>
/// <param name="innerException">The reader's own account, or null.</param>
public sealed class WordUnreadableException(WordFailure failure, Exception? innerException = null)
    : Exception(failure.ToString(), innerException)
{
    /// <summary>Why.</summary>
    public WordFailure Failure { get; } = failure;
}
