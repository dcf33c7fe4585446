using Hegao.Syntax.Green;

namespace Hegao.Syntax.Segmentation;

/// <summary>What an edit does to the sequence of blocks.</summary>
/// <param name="First">Number of the first block that gives way.</param>
/// <param name="Count">How many give way.</param>
/// <param name="Blocks">What takes their place.</param>
/// <param name="ReadChars">UTF-16 code units that had to be read again to know this.</param>
internal readonly record struct BlockReplacement(int First, int Count, GreenBlock[] Blocks, int ReadChars);
