using Hegao.Analysis.Arithmetic;
using Hegao.Syntax;

namespace Hegao.Analysis.Tests.Arithmetic;

/// <summary>What a written number may stand for (DESIGN section 3).</summary>
public sealed class WrittenValueTests
{
    [Theory]
    [InlineData("12.0", "15.0", "0.250", CheckOutcome.Holds)]
    [InlineData("12.0", "15.0", "0.200", CheckOutcome.Fails)]
    [InlineData("3.2", "4.1", "0.281", CheckOutcome.Holds)]
    [InlineData("3.2", "4.1", "0.381", CheckOutcome.Fails)]
    public void Growth_is_computed_from_the_written_digits(string from, string to, string growth, CheckOutcome expected) =>
        Assert.Equal(expected, ((Rounded(to) / Rounded(from)) - WrittenValue.Exactly(1)).CompareWith(Rounded(growth)));

    [Fact]
    public void A_number_that_was_cut_off_is_undecided_and_not_wrong() => Assert.Equal(CheckOutcome.Undecided, WrittenValue.Exactly(137.28m).CompareWith(Rounded("137.2")));

    [Fact]
    public void Zeros_at_the_end_of_an_integer_may_be_rounded_and_those_behind_a_point_may_not()
    {
        Assert.Equal(CheckOutcome.Undecided, WrittenValue.Exactly(6569).CompareWith(Rounded("6600")));
        Assert.Equal(CheckOutcome.Fails, WrittenValue.Exactly(69.6m).CompareWith(Rounded("70.0")));
    }

    [Fact]
    public void A_count_is_exact() => Assert.Equal(CheckOutcome.Fails, WrittenValue.Of(new(52, 52), BoundKind.None, isInteger: true).CompareWith(WrittenValue.Exactly(53)));

    private static WrittenValue Rounded(string digits)
    {
        var value = decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
        var step = 1m;
        for (var i = digits.IndexOf('.', StringComparison.Ordinal); i >= 0 && i < digits.Length - 1; i++)
            step /= 10;
        return WrittenValue.Of(new(value - (step / 2), value + (step / 2)), BoundKind.None, !digits.Contains('.', StringComparison.Ordinal));
    }
}
