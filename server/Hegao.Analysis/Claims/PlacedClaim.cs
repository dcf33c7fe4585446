using Hegao.Syntax;

namespace Hegao.Analysis.Claims;

/// <summary>A claim in its place, with the fact that it came from.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Fact">What its block says of it.</param>
/// <param name="Block">The block it stands in.</param>
/// <param name="IsVague">Whether the text around it leaves open which year it is of: figures of a five-year plan under one year's heading.</param>
/// <param name="IsTable">Whether it stands in a table.</param>
/// <param name="Section">Number of its section's outline entry; −1 before the first.</param>
internal sealed record PlacedClaim(Claim Claim, ClaimFact Fact, BlockId Block, int Section, bool IsVague, bool IsTable);
