using Hegao.Analysis.Rules;
using Hegao.Analysis.Tables;
using Hegao.Syntax;

namespace Hegao.Analysis.Claims;

/// <summary>
/// The blocks that say something for the blocks behind them: of the years that the text speaks of, and of the columns of a table. Looking up
/// what holds for a block is O(log n).
/// </summary>
/// <param name="vocabulary">The words in which the blocks are read.</param>
internal sealed class BlockSurroundings(Vocabulary vocabulary)
{
    private readonly List<(BlockId Block, YearScope Years)> years = [];
    private readonly List<(BlockId Block, TableHeader Header)> headers = [];

    /// <summary>Takes note of a block.</summary>
    public void Add(BlockSyntax block)
    {
        if (BlockReading.Of(block, vocabulary).Years is not YearScope.None and var scope)
            Insert(years, (block.Id, scope));
        if (block.Kind == BlockKind.TableRow && block.Container?.IsTableHeader == true)
            Insert(headers, (block.Id, TableHeader.Of(block)));
    }

    /// <summary>Forgets a block.</summary>
    public void Remove(BlockId block)
    {
        Remove(years, block);
        Remove(headers, block);
    }

    /// <summary>What holds for the block behind <paramref name="block"/>, apart from where parts begin.</summary>
    public (YearScope Years, TableHeader? Header) Behind(BlockId block)
    {
        var (year, header) = (Below(years, block, orAt: true), Below(headers, block, orAt: true));
        return (year < 0 ? YearScope.None : years[year].Years, header < 0 ? null : headers[header].Header);
    }

    /// <summary>The years that the text of <paramref name="block"/> speaks of.</summary>
    public YearScope YearsOf(BlockSyntax block, BlockReading facts, SectionContexts sections)
    {
        if (facts.Years != YearScope.None)
            return facts.Years;
        var last = Below(years, block.Id, orAt: false);
        return last >= 0 && !(sections.PartOf(block.Id) is { } part && years[last].Block < part) ? years[last].Years : YearScope.None;
    }

    /// <summary>The header of the table that <paramref name="block"/> is a row of, or null.</summary>
    public TableHeader? HeaderOf(BlockSyntax block)
    {
        var last = Below(headers, block.Id, orAt: true);
        return last < 0 ? null : headers[last].Header;
    }

    private static void Insert<T>(List<(BlockId Block, T Value)> list, (BlockId Block, T Value) item) => list.Insert(Below(list, item.Block, orAt: false) + 1, item);

    private static void Remove<T>(List<(BlockId Block, T Value)> list, BlockId block)
    {
        if (Below(list, block, orAt: true) is >= 0 and var at && list[at].Block == block)
            list.RemoveAt(at);
    }

    // The last item before a block, or at it.
    private static int Below<T>(List<(BlockId Block, T Value)> list, BlockId block, bool orAt)
    {
        var (low, high) = (0, list.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (list[middle].Block < block || (orAt && list[middle].Block == block))
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }
}
