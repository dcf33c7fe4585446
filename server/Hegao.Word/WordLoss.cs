namespace Hegao.Word;

/// <summary>Something in a document that its Markdown does not show.</summary>
public enum WordLoss
{
    /// <summary>Pictures, charts and embedded objects.</summary>
    Picture,

    /// <summary>Headers and footers.</summary>
    HeaderFooter,

    /// <summary>Comments of reviewers.</summary>
    Comment,

    /// <summary>A table of contents.</summary>
    Contents,

    /// <summary>Tracked changes: one view of them is kept.</summary>
    Revision,

    /// <summary>A table inside a cell; its text stands in the cell.</summary>
    NestedTable,

    /// <summary>Merged cells; the text stands in the first of them.</summary>
    MergedCell,

    /// <summary>Hidden text.</summary>
    HiddenText,

    /// <summary>A number format of lists that is not known; numbered in Arabic digits.</summary>
    NumberFormat,
}
