using Hegao.LanguageServer.Diagnostics;

namespace Hegao.LanguageServer.Tests.Diagnostics;

/// <summary>When memory is given back: on openings, where many drafts are open and enough was allocated; never for a key press.</summary>
public sealed class OpeningCollectionTests
{
    private long allocated;
    private long alive;
    private int collections;

    [Fact]
    public void The_opening_of_one_more_of_many_drafts_collects_and_publishing_it_again_does_not()
    {
        var openings = new OpeningCollection(() => allocated, () => alive, () => collections++);
        for (var i = 1; i < OpeningCollection.ManyDrafts; i++)
            Publish(openings, $"{i}");
        Assert.Equal(0, collections);

        Publish(openings, "one more");
        Publish(openings, "one more");
        Assert.Equal(1, collections);

        openings.Closed("one more");
        Publish(openings, "one more");
        Assert.Equal(2, collections);
    }

    [Fact]
    public void Little_that_was_allocated_and_a_heap_too_large_are_left_alone()
    {
        var openings = new OpeningCollection(() => allocated, () => alive, () => collections++);
        for (var i = 0; i < OpeningCollection.ManyDrafts; i++)
            openings.Published($"{i}");
        alive = OpeningCollection.LargestHeap + 1;
        Publish(openings, "beside a large draft");

        Assert.Equal(0, collections);
    }

    private void Publish(OpeningCollection openings, string uri)
    {
        allocated += OpeningCollection.Interval;
        openings.Published(uri);
    }
}
