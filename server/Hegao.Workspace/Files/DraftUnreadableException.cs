namespace Hegao.Workspace;

/// <summary>A draft, or a folder of drafts, that could not be read.</summary>
/// <param name="path">Its path as the user gave it.</param>
/// <param name="failure">What stood in the way.</param>
/// <param name="innerException">The system's own account, or null.</param>
public sealed class DraftUnreadableException(string path, DraftFailure failure, Exception? innerException = null)
    : Exception($"{path}: {failure}", innerException)
{
    /// <summary>Path as the user gave it.</summary>
    public string Path { get; } = path;

    /// <summary>What stood in the way.</summary>
    public DraftFailure Failure { get; } = failure;
}

/// <summary>Why a draft could not be read.</summary>
public enum DraftFailure
{
    /// <summary>There is no such file or folder.</summary>
    NotFound,

    /// <summary>The folder holds no <c>.md</c> and no <c>.txt</c>.</summary>
    NoDrafts,

    /// <summary>Larger than <see cref="DraftFileReader.MaximumBytes"/>.</summary>
    TooLarge,

    /// <summary>A format of an office program that is not read (Word 97, WPS, OFD, PDF …).</summary>
    OfficeFormat,

    /// <summary>A Word document under a password.</summary>
    EncryptedWord,

    /// <summary>A Word document whose parts are broken, or a file that only bears its name.</summary>
    DamagedWord,

    /// <summary>A Word document that unpacks to more than <see cref="Word.WordLimits"/> allow.</summary>
    WordTooLarge,

    /// <summary>The user has no permission to read it.</summary>
    AccessDenied,

    /// <summary>It is there but reading fails; the inner exception says why.</summary>
    Unreadable,
}
