namespace Hegao.Word;

/// <summary>Which text of a document with tracked changes (修订) is read.</summary>
public enum RevisionView
{
    /// <summary>As if all changes were accepted.</summary>
    Final,

    /// <summary>As if all changes were rejected.</summary>
    Original,
}
