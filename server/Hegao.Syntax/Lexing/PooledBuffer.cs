using System.Buffers;

namespace Hegao.Syntax.Lexing;

/// <summary>A growing run of values in a rented array: what a block yields is copied out once, at its exact length. Pass it by reference.</summary>
internal struct PooledBuffer<T>
{
    private T[] items;

    public PooledBuffer(int capacity) => items = ArrayPool<T>.Shared.Rent(capacity);

    public int Count { get; private set; }

    public readonly ref T this[int index] => ref items[index];

    public readonly ReadOnlySpan<T> Items => items.AsSpan(0, Count);

    public void Add(T item)
    {
        if (Count == items.Length)
            Grow();
        items[Count++] = item;
    }

    public void RemoveLast() => Count--;

    public readonly T[] ToArray() => Count == 0 ? [] : items.AsSpan(0, Count).ToArray();

    public readonly void Dispose() => ArrayPool<T>.Shared.Return(items, clearArray: System.Runtime.CompilerServices.RuntimeHelpers.IsReferenceOrContainsReferences<T>());

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(items.Length * 2);
        items.AsSpan(0, Count).CopyTo(larger);
        ArrayPool<T>.Shared.Return(items);
        items = larger;
    }
}
