namespace Hegao.Analysis.Rules;

/// <summary>
/// Finds the slips in a series of numbers that should count 1, 2, 3 …. A number 1 starts a new count and is never a slip; what cannot be
/// told apart from a new count whose beginning is lost is passed over.
/// </summary>
internal static class NumberingReader
{
    /// <summary>The slips of <paramref name="numbers"/>, in order.</summary>
    public static List<NumberingSlip> Find(IReadOnlyList<int> numbers)
    {
        var slips = new List<NumberingSlip>();
        if (numbers.Count > 1 && numbers[0] != 1 && numbers[1] == 2)
            slips.Add(new(0, NumberingSlipKind.Misnumbered, 1, Shifts: false));
        var last = slips.Count > 0 || numbers.Count == 0 ? 1 : numbers[0];
        for (var i = 1; i < numbers.Count; i++)
        {
            var number = numbers[i];
            int? next = i + 1 < numbers.Count ? numbers[i + 1] : null;

            // 1, 2, 1, 4 is no new count: that would go on with 2.
            if (number == last + 1 || (number == 1 && next != last + 2))
            {
                last = number;
                continue;
            }

            if (number == last + 2 && next == last + 1 && (i + 2 == numbers.Count || numbers[i + 2] == last + 3 || numbers[i + 2] == 1))
            {
                slips.Add(new(i, NumberingSlipKind.Swapped, last + 1, Shifts: false));
                last += 2;
                i++;
            }
            else if (next == last + 2)
            {
                slips.Add(new(i, number == last ? NumberingSlipKind.Repeat : NumberingSlipKind.Misnumbered, last + 1, Shifts: false));
                last++;
            }
            else if (number == last)
            {
                slips.Add(new(i, NumberingSlipKind.Repeat, last + 1, Shifts: true));
            }
            else if (number > last)
            {
                slips.Add(new(i, NumberingSlipKind.Gap, last + 1, Shifts: true));
                last = number;
            }
            else if (next is null or 1 && last > 2)
            {
                slips.Add(new(i, NumberingSlipKind.Misnumbered, last + 1, Shifts: false));
                last++;
            }
            else
            {
                last = number;
            }
        }

        return slips;
    }
}
