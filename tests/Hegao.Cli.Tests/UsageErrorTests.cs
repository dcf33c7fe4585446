using Hegao.Cli.Tests.Running;

namespace Hegao.Cli.Tests;

/// <summary>Whatever is wrong with the arguments: exactly one line on standard error, nothing on standard output, exit status 2.</summary>
public sealed class UsageErrorTests
{
    private const string Verbs = "check、outline、glossary、claims、numbers、checks、fix、diff、facts、series、report、import、init、explain、lsp、completion";

    private const string EnglishVerbs = "check, outline, glossary, claims, numbers, checks, fix, diff, facts, series, report, import, init, explain, lsp, completion";

    [Theory]
    [InlineData($"hegao: 请写明命令：{Verbs}。用法见 hegao --help")]
    [InlineData($"hegao: 没有“cheek”这个命令，可用：{Verbs}。用法见 hegao --help", "cheek")]
    [InlineData("hegao: 没有“--quiet”这个选项。用法见 hegao --help", "--quiet")]
    [InlineData("hegao: 没有“--quiet”这个选项。用法见 hegao check --help", "check", "--quiet", "draft.md")]
    [InlineData("hegao: 没有“-q”这个选项。用法见 hegao outline --help", "outline", "draft.md", "-q")]
    [InlineData("hegao: 缺少参数 FILE。用法见 hegao facts --help", "facts")]
    [InlineData("hegao: 缺少参数 DRAFT。用法见 hegao facts init --help", "facts", "init")]
    [InlineData("hegao: 没有“--all”这个选项。用法见 hegao explain --help", "explain", "--all")]
    [InlineData("hegao: 没有“--port”这个选项。用法见 hegao lsp --help", "lsp", "--port")]
    [InlineData("hegao: 缺少参数 FILE。用法见 hegao check --help", "check")]
    [InlineData("hegao: 文稿路径不能为空。用法见 hegao check --help", "check", "")]
    [InlineData("hegao: 选项 --format 后面缺少取值。用法见 hegao outline --help", "outline", "draft.md", "--format")]
    [InlineData("hegao: 选项 --format 不能是“xml”，可取 text、json。用法见 hegao glossary --help", "glossary", "draft.md", "--format", "xml")]
    [InlineData("hegao: 选项 --format 只能写一次。用法见 hegao check --help", "check", "draft.md", "--format", "json", "--format", "text")]
    [InlineData("hegao: 选项 --fail-on 不能是“off”，可取 error、warning、info、never。用法见 hegao check --help", "check", "draft.md", "--fail-on=off")]
    [InlineData("hegao: 选项 --lang 不能是“fr”，可取 zh、en。用法见 hegao check --help", "check", "draft.md", "--lang", "fr")]
    [InlineData("hegao: 选项 --dry-run 与 --write 只能写一个。", "fix", "draft.md", "--dry-run", "--write")]
    [InlineData("hegao: 没有“tcsh”的补全脚本，可取 bash、zsh、fish、pwsh。用法见 hegao completion --help", "completion", "tcsh")]
    [InlineData("hegao: 选项 --version 只能单独使用。用法见 hegao --help", "--version", "--lang", "zh")]
    public async Task Wrong_arguments_give_one_chinese_line(string line, params string[] arguments)
    {
        var run = await ProgramRun.StartAsync(arguments);

        Assert.Equal(new ProgramRun(2, "", line + "\n"), run);
    }

    [Theory]
    [InlineData($"hegao: a command is needed: {EnglishVerbs}. See hegao --help", "--lang", "en")]
    [InlineData($"hegao: there is no command 'cheek'; choose one of {EnglishVerbs}. See hegao --help", "cheek", "--lang=en")]
    [InlineData("hegao: there is no option '--quiet'. See hegao check --help", "check", "--lang", "en", "--quiet")]
    [InlineData("hegao: argument FILE is missing. See hegao glossary --help", "glossary", "--lang", "en")]
    [InlineData("hegao: option --format cannot be 'xml'; choose one of text, json, sarif, github, junit, csv. See hegao check --help", "check", "a.md", "--format", "xml", "--lang", "en")]
    public async Task Wrong_arguments_give_one_english_line_when_asked(string line, params string[] arguments)
    {
        var run = await ProgramRun.StartAsync(arguments);

        Assert.Equal(new ProgramRun(2, "", line + "\n"), run);
    }

    [Fact]
    public async Task The_environment_chooses_the_language_and_the_option_overrules_it()
    {
        var english = new Surroundings { Variables = new Dictionary<string, string> { ["HEGAO_LANG"] = "en" } };

        Assert.StartsWith("hegao: there is no command", (await ProgramRun.StartAsync(english, "cheek")).Error, StringComparison.Ordinal);
        Assert.StartsWith("hegao: 没有“cheek”这个命令", (await ProgramRun.StartAsync(english, "cheek", "--lang", "zh")).Error, StringComparison.Ordinal);
    }
}
