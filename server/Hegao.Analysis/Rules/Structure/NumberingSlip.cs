namespace Hegao.Analysis.Rules;

/// <summary>What is wrong with a numbering at one of its markers.</summary>
/// <param name="At">Position of the marker in its series, from 0.</param>
/// <param name="Kind">What is wrong there.</param>
/// <param name="Expected">The number that should stand there.</param>
/// <param name="Shifts">Whether the markers behind it move by the same amount once it is put right.</param>
internal readonly record struct NumberingSlip(int At, NumberingSlipKind Kind, int Expected, bool Shifts);

/// <summary>How a numbering goes wrong.</summary>
internal enum NumberingSlipKind
{
    /// <summary>Numbers are left out before it.</summary>
    Gap,

    /// <summary>It has the number of the marker before it.</summary>
    Repeat,

    /// <summary>It has a number that does not fit between its neighbours.</summary>
    Misnumbered,

    /// <summary>It and the next one have changed places.</summary>
    Swapped,
}
