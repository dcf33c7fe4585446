using CsCheck;

namespace Hegao.Syntax.Tests;

/// <summary>The tokens are the text.</summary>
public class LosslessTests
{
    [Theory]
    [InlineData(DraftFormat.PlainText)]
    [InlineData(DraftFormat.Markdown)]
    public void Tokens_of_any_text_concatenate_to_it(DraftFormat format) =>
        Gen.String.Sample(
            text => Assert.Equal(text, TreeText.Concatenate(DraftTree.Parse(text, format))),
            iter: 5000);
}
