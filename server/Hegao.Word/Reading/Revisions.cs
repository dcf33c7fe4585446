using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Hegao.Word.Reading;

/// <summary>Tells what of tracked changes is read (ECMA-376 Part 1 §17.13.5).</summary>
/// <param name="view">The view.</param>
internal sealed class Revisions(RevisionView view)
{
    /// <summary>Whether the document tracks changes.</summary>
    public bool WereSeen { get; private set; }

    /// <summary>Whether an element is there in the other view only: what it holds is passed over.</summary>
    public bool IsHidden(OpenXmlElement element)
    {
        var isAddition = element is InsertedRun or MoveToRun or Inserted;
        var isRemoval = element is DeletedRun or MoveFromRun or Deleted;
        return Decide(isAddition, isRemoval);
    }

    /// <summary>Whether the mark at the end of a paragraph is gone: the next one goes on in the same.</summary>
    public bool HasLostMark(Paragraph paragraph)
    {
        var mark = paragraph.ParagraphProperties?.ParagraphMarkRunProperties;
        return mark is not null && Decide(
            mark.GetFirstChild<Inserted>() is not null || mark.GetFirstChild<MoveTo>() is not null,
            mark.GetFirstChild<Deleted>() is not null || mark.GetFirstChild<MoveFrom>() is not null);
    }

    /// <summary>Whether a row of a table is there in the other view only.</summary>
    public bool IsHidden(TableRow row)
    {
        var properties = row.TableRowProperties;
        return properties is not null && Decide(properties.GetFirstChild<Inserted>() is not null, properties.GetFirstChild<Deleted>() is not null);
    }

    private bool Decide(bool isAddition, bool isRemoval)
    {
        WereSeen |= isAddition || isRemoval;
        return view == RevisionView.Final ? isRemoval : isAddition;
    }
}
